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

/* A feature's screens come in one file: a file of its own for each would be mostly its name and its hash. */
const agreements = async () => (await import('@/features/agreements/screens')).screens;
const backup = async () => (await import('@/features/backup/screens')).screens;
const boundaries = async () => (await import('@/features/boundaries/screens')).screens;
const card = async () => (await import('@/features/card/screens')).screens;
const checkin = async () => (await import('@/features/checkin/screens')).screens;
const compare = async () => (await import('@/features/compare/screens')).screens;
const exchange = async () => (await import('@/features/exchange/screens')).screens;
const exports = async () => (await import('@/features/exports/screens')).screens;
const followups = async () => (await import('@/features/followups/screens')).screens;
const help = async () => (await import('@/features/help/screens')).screens;
const insights = async () => (await import('@/features/insights/screens')).screens;
const journal = async () => (await import('@/features/journal/screens')).screens;
const learn = async () => (await import('@/features/learn/screens')).screens;
const lock = async () => (await import('@/features/lock/screens')).screens;
const match = async () => (await import('@/features/match/screens')).screens;
const menu = async () => (await import('@/features/menu/screens')).screens;
const now = async () => (await import('@/features/now/screens')).screens;
const partners = async () => (await import('@/features/partners/screens')).screens;
const practice = async () => (await import('@/features/practice/screens')).screens;
const prepare = async () => (await import('@/features/prepare/screens')).screens;
const quiz = async () => (await import('@/features/quiz/screens')).screens;
const repair = async () => (await import('@/features/repair/screens')).screens;
const review = async () => (await import('@/features/review/screens')).screens;
const settings = async () => (await import('@/features/settings/screens')).screens;

/** The two first screens stand in the pages already, so their looks and script come with the first. */
const routes: RouteRecordRaw[] = [
  { path: '/', component: HomeScreen, meta: { early: true, firstWords: true } },
  { path: '/welcome', component: WelcomeScreen, meta: { early: true, firstWords: true, alone: true } },
  { path: '/quiz', component: () => quiz().then(({ QuizScreen }) => QuizScreen), meta: { alone: true } },
  { path: '/quiz/tries', component: () => quiz().then(({ SmallTriesScreen }) => SmallTriesScreen) },
  { path: '/card', component: () => card().then(({ CardScreen }) => CardScreen) },
  { path: '/card/paper', component: () => exchange().then(({ PaperScreen }) => PaperScreen) },
  { path: '/card/versions', component: () => card().then(({ CardVersionsScreen }) => CardVersionsScreen) },
  { path: '/boundaries', component: () => boundaries().then(({ BoundariesScreen }) => BoundariesScreen) },
  { path: '/boundaries/new', component: () => boundaries().then(({ BoundaryFormScreen }) => BoundaryFormScreen) },
  {
    path: '/boundaries/:id',
    component: () => boundaries().then(({ BoundaryFormScreen }) => BoundaryFormScreen),
    props: true,
  },
  { path: '/menu', component: () => menu().then(({ MenuScreen }) => MenuScreen) },
  { path: '/menu/tray', component: () => menu().then(({ TrayScreen }) => TrayScreen) },
  { path: '/practice/new', component: () => practice().then(({ OwnPracticeScreen }) => OwnPracticeScreen) },
  { path: '/practice/:id', component: () => practice().then(({ PracticeScreen }) => PracticeScreen), props: true },
  { path: '/practice/:id/edit', component: () => practice().then(({ OwnPracticeScreen }) => OwnPracticeScreen), props: true },
  { path: '/now', component: () => now().then(({ NowScreen }) => NowScreen), meta: { alone: true } },
  { path: '/prepare', component: () => prepare().then(({ PrepareScreen }) => PrepareScreen) },
  { path: '/agreements', component: () => agreements().then(({ AgreementsScreen }) => AgreementsScreen) },
  { path: '/agreements/new/:partner?', component: () => agreements().then(({ AgreementFormScreen }) => AgreementFormScreen), props: true },
  { path: '/agreements/received', component: () => agreements().then(({ AgreementReceivedScreen }) => AgreementReceivedScreen) },
  { path: '/agreements/:id', component: () => agreements().then(({ AgreementScreen }) => AgreementScreen), props: true },
  { path: '/agreements/:id/change', component: () => agreements().then(({ AgreementFormScreen }) => AgreementFormScreen), props: true },
  { path: '/check-in/:id', component: () => checkin().then(({ CheckInScreen }) => CheckInScreen), props: true, meta: { alone: true } },
  { path: '/compare/phones', component: () => compare().then(({ CompareScreen }) => CompareScreen), meta: { alone: true } },
  { path: '/compare/:partner?', component: () => compare().then(({ CompareScreen }) => CompareScreen), props: true, meta: { alone: true } },
  { path: '/repair/:id', component: () => repair().then(({ RepairScreen }) => RepairScreen), props: true, meta: { alone: true } },
  { path: '/follow-ups', component: () => followups().then(({ FollowUpsScreen }) => FollowUpsScreen) },
  { path: '/follow-ups/plan', component: () => followups().then(({ DropPlanScreen }) => DropPlanScreen) },
  { path: '/follow-ups/:id', component: () => followups().then(({ FollowUpScreen }) => FollowUpScreen), props: true, meta: { alone: true } },
  { path: '/exchange/show', component: () => exchange().then(({ ExchangeShowScreen }) => ExchangeShowScreen), meta: { alone: true } },
  { path: '/exchange/scan', component: () => exchange().then(({ ExchangeScanScreen }) => ExchangeScanScreen), meta: { alone: true } },
  { path: '/exchange/received', component: () => exchange().then(({ ExchangeReceivedScreen }) => ExchangeReceivedScreen) },
  { path: '/exchange/:partner?', component: () => exchange().then(({ ExchangeScreen }) => ExchangeScreen), props: true },
  { path: '/insights', component: () => insights().then(({ InsightsScreen }) => InsightsScreen) },
  { path: '/journal', component: () => journal().then(({ JournalScreen }) => JournalScreen) },
  { path: '/journal/new', component: () => journal().then(({ JournalWriteScreen }) => JournalWriteScreen) },
  { path: '/journal/evening', component: () => journal().then(({ JournalEveningScreen }) => JournalEveningScreen) },
  { path: '/journal/:id', component: () => journal().then(({ JournalEntryScreen }) => JournalEntryScreen), props: true },
  { path: '/journal/:id/edit', component: () => journal().then(({ JournalEditScreen }) => JournalEditScreen), props: true },
  { path: '/partners', component: () => partners().then(({ PartnersScreen }) => PartnersScreen) },
  { path: '/partners/new', component: () => partners().then(({ PartnerFormScreen }) => PartnerFormScreen) },
  { path: '/partners/:id', component: () => partners().then(({ PartnerScreen }) => PartnerScreen), props: true },
  { path: '/partners/:id/card', component: () => partners().then(({ PartnerCardScreen }) => PartnerCardScreen), props: true },
  { path: '/partners/together', component: () => match().then(({ TogetherScreen }) => TogetherScreen) },
  { path: '/partners/:id/talk', component: () => match().then(({ TalkScreen }) => TalkScreen), props: true },
  { path: '/partners/:id/menu', component: () => match().then(({ OurMenuScreen }) => OurMenuScreen), props: true },
  { path: '/request', component: () => match().then(({ RequestScreen }) => RequestScreen) },
  { path: '/review', component: () => review().then(({ ReviewScreen }) => ReviewScreen) },
  { path: '/learn', component: () => learn().then(({ LearnScreen }) => LearnScreen) },
  { path: '/learn/:id/:section?', component: () => learn().then(({ LearnPageScreen }) => LearnPageScreen), props: true },
  { path: '/settings', component: () => settings().then(({ SettingsScreen }) => SettingsScreen) },
  {
    path: '/settings/verify',
    component: () => settings().then(({ VerifyScreen }) => VerifyScreen),
    meta: { early: true, withoutVault: true },
  },
  { path: '/settings/export', component: () => exports().then(({ ExportScreen }) => ExportScreen) },
  { path: '/settings/keys', component: () => settings().then(({ KeysScreen }) => KeysScreen) },
  { path: '/settings/new', component: () => settings().then(({ WhatIsNewScreen }) => WhatIsNewScreen) },
  { path: '/settings/lock', component: () => lock().then(({ LockSettingsScreen }) => LockSettingsScreen) },
  { path: '/settings/lock/new', component: () => lock().then(({ LockSetUpScreen }) => LockSetUpScreen) },
  { path: '/settings/lock/change/:what', component: () => lock().then(({ LockChangeScreen }) => LockChangeScreen), props: true },
  { path: '/settings/backup', component: () => backup().then(({ BackupScreen }) => BackupScreen) },
  { path: '/settings/restore', component: () => backup().then(({ RestoreScreen }) => RestoreScreen) },
  { path: '/help', component: () => help().then(({ HelpScreen }) => HelpScreen), meta: { early: true, withoutVault: true } },
  {
    path: '/help/:id',
    component: () => help().then(({ HelpPageScreen }) => HelpPageScreen),
    props: true,
    meta: { early: true, withoutVault: true },
  },
  { path: '/:anything(.*)*', component: () => import('./NotFoundScreen.vue'), meta: { early: true, firstWords: true } },
];

// For those who build the app. No build of it has the route, nor what is behind it.
if (import.meta.env.DEV) {
  routes.push({ path: '/gallery/:group?', component: () => import('@/features/gallery/GalleryScreen.vue'), props: true, meta: { alone: true } });
}

/** The app's screens. Nothing that a person typed ever stands in a route. */
export function createScreens(history: RouterHistory) {
  return createRouter({
    history,
    routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
}
