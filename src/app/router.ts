import { createRouter, type RouterHistory, type RouteRecordRaw } from 'vue-router';
import HomeScreen from '@/features/home/HomeScreen.vue';
import WelcomeScreen from '@/features/welcome/WelcomeScreen.vue';

declare module 'vue-router' {
  interface RouteMeta {
    /** The screen can be shown before the vault is open. */
    readonly early?: boolean;
    /** The screen needs no vault at all: it is shown even where the vault can't be opened. */
    readonly withoutVault?: boolean;
    /** The screen's words are in the first script. */
    readonly firstWords?: boolean;
    /** The screen stands alone, without the places at the foot. */
    readonly alone?: boolean;
  }
}

/** The two first screens stand in the pages already, so their looks and script come with the first. */
const routes: RouteRecordRaw[] = [
  { path: '/', component: HomeScreen, meta: { early: true, firstWords: true } },
  { path: '/welcome', component: WelcomeScreen, meta: { early: true, firstWords: true, alone: true } },
  { path: '/quiz', component: () => import('@/features/quiz/QuizScreen.vue'), meta: { alone: true } },
  { path: '/quiz/tries', component: () => import('@/features/quiz/SmallTriesScreen.vue') },
  { path: '/card', component: () => import('@/features/card/CardScreen.vue') },
  { path: '/card/paper', component: () => import('@/features/exchange/PaperScreen.vue') },
  { path: '/card/versions', component: () => import('@/features/card/CardVersionsScreen.vue') },
  { path: '/boundaries', component: () => import('@/features/boundaries/BoundariesScreen.vue') },
  { path: '/boundaries/new', component: () => import('@/features/boundaries/BoundaryFormScreen.vue') },
  {
    path: '/boundaries/:id',
    component: () => import('@/features/boundaries/BoundaryFormScreen.vue'),
    props: true,
  },
  { path: '/menu', component: () => import('@/features/menu/MenuScreen.vue') },
  { path: '/menu/tray', component: () => import('@/features/menu/TrayScreen.vue') },
  { path: '/practice/new', component: () => import('@/features/practice/OwnPracticeScreen.vue') },
  { path: '/practice/:id', component: () => import('@/features/practice/PracticeScreen.vue'), props: true },
  { path: '/practice/:id/edit', component: () => import('@/features/practice/OwnPracticeScreen.vue'), props: true },
  { path: '/now', component: () => import('@/features/now/NowScreen.vue'), meta: { alone: true } },
  { path: '/prepare', component: () => import('@/features/prepare/PrepareScreen.vue') },
  { path: '/agreements', component: () => import('@/features/agreements/AgreementsScreen.vue') },
  { path: '/agreements/new/:partner?', component: () => import('@/features/agreements/AgreementFormScreen.vue'), props: true },
  { path: '/agreements/received', component: () => import('@/features/agreements/AgreementReceivedScreen.vue') },
  { path: '/agreements/:id', component: () => import('@/features/agreements/AgreementScreen.vue'), props: true },
  { path: '/agreements/:id/change', component: () => import('@/features/agreements/AgreementFormScreen.vue'), props: true },
  { path: '/check-in/:id', component: () => import('@/features/checkin/CheckInScreen.vue'), props: true, meta: { alone: true } },
  { path: '/compare/phones', component: () => import('@/features/compare/CompareScreen.vue'), meta: { alone: true } },
  { path: '/compare/:partner?', component: () => import('@/features/compare/CompareScreen.vue'), props: true, meta: { alone: true } },
  { path: '/repair/:id', component: () => import('@/features/repair/RepairScreen.vue'), props: true, meta: { alone: true } },
  { path: '/follow-ups', component: () => import('@/features/followups/FollowUpsScreen.vue') },
  { path: '/follow-ups/plan', component: () => import('@/features/followups/DropPlanScreen.vue') },
  { path: '/follow-ups/:id', component: () => import('@/features/followups/FollowUpScreen.vue'), props: true, meta: { alone: true } },
  { path: '/exchange/show', component: () => import('@/features/exchange/ExchangeShowScreen.vue'), meta: { alone: true } },
  { path: '/exchange/scan', component: () => import('@/features/exchange/ExchangeScanScreen.vue'), meta: { alone: true } },
  { path: '/exchange/received', component: () => import('@/features/exchange/ExchangeReceivedScreen.vue') },
  { path: '/exchange/:partner?', component: () => import('@/features/exchange/ExchangeScreen.vue'), props: true },
  { path: '/insights', component: () => import('@/features/insights/InsightsScreen.vue') },
  { path: '/journal', component: () => import('@/features/journal/JournalScreen.vue') },
  { path: '/journal/new', component: () => import('@/features/journal/JournalWriteScreen.vue') },
  { path: '/journal/evening', component: () => import('@/features/journal/JournalEveningScreen.vue') },
  { path: '/journal/:id', component: () => import('@/features/journal/JournalEntryScreen.vue'), props: true },
  { path: '/journal/:id/edit', component: () => import('@/features/journal/JournalEditScreen.vue'), props: true },
  { path: '/partners', component: () => import('@/features/partners/PartnersScreen.vue') },
  { path: '/partners/new', component: () => import('@/features/partners/PartnerFormScreen.vue') },
  { path: '/partners/:id', component: () => import('@/features/partners/PartnerScreen.vue'), props: true },
  { path: '/partners/:id/card', component: () => import('@/features/partners/PartnerCardScreen.vue'), props: true },
  { path: '/partners/together', component: () => import('@/features/match/TogetherScreen.vue') },
  { path: '/partners/:id/talk', component: () => import('@/features/match/TalkScreen.vue'), props: true },
  { path: '/partners/:id/menu', component: () => import('@/features/match/OurMenuScreen.vue'), props: true },
  { path: '/request', component: () => import('@/features/match/RequestScreen.vue') },
  { path: '/review', component: () => import('@/features/review/ReviewScreen.vue') },
  { path: '/learn', component: () => import('@/features/learn/LearnScreen.vue') },
  { path: '/learn/:id/:section?', component: () => import('@/features/learn/LearnPageScreen.vue'), props: true },
  { path: '/settings', component: () => import('@/features/settings/SettingsScreen.vue') },
  {
    path: '/settings/verify',
    component: () => import('@/features/settings/VerifyScreen.vue'),
    meta: { early: true, withoutVault: true },
  },
  { path: '/settings/export', component: () => import('@/features/exports/ExportScreen.vue') },
  { path: '/settings/keys', component: () => import('@/features/settings/KeysScreen.vue') },
  { path: '/settings/new', component: () => import('@/features/settings/WhatIsNewScreen.vue') },
  { path: '/settings/lock', component: () => import('@/features/lock/LockSettingsScreen.vue') },
  { path: '/settings/lock/new', component: () => import('@/features/lock/LockSetUpScreen.vue') },
  { path: '/settings/lock/change/:what', component: () => import('@/features/lock/LockChangeScreen.vue'), props: true },
  { path: '/settings/backup', component: () => import('@/features/backup/BackupScreen.vue') },
  { path: '/settings/restore', component: () => import('@/features/backup/RestoreScreen.vue') },
  { path: '/help', component: () => import('@/features/help/HelpScreen.vue'), meta: { early: true, withoutVault: true } },
  {
    path: '/help/:id',
    component: () => import('@/features/help/HelpPageScreen.vue'),
    props: true,
    meta: { early: true, withoutVault: true },
  },
  { path: '/:anything(.*)*', component: () => import('./NotFoundScreen.vue'), meta: { early: true, firstWords: true } },
];

/** The app's screens. Nothing that a person typed ever stands in a route. */
export function createScreens(history: RouterHistory) {
  return createRouter({
    history,
    routes,
    scrollBehavior: async (_to, _from, saved) =>
      saved ? (await import('./untilTall')).untilTall(saved) : { top: 0 },
  });
}
