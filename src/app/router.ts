import type { Component } from 'vue';
import { createRouter, START_LOCATION, type RouterHistory, type RouteRecordRaw } from 'vue-router';
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

/**
 * The screens of a feature by name, each as what a route loads. They come in one file: a file of its own for each would be
 * mostly its name and its hash.
 */
function screensOf<Name extends string>(load: () => Promise<{ readonly screens: Readonly<Record<Name, Component>> }>) {
  return (name: Name) => async () => (await load()).screens[name];
}

const agreements = screensOf(() => import('@/features/agreements/screens'));
const backup = screensOf(() => import('@/features/backup/screens'));
const boundaries = screensOf(() => import('@/features/boundaries/screens'));
const card = screensOf(() => import('@/features/card/screens'));
const checkin = screensOf(() => import('@/features/checkin/screens'));
const compare = screensOf(() => import('@/features/compare/screens'));
const exchange = screensOf(() => import('@/features/exchange/screens'));
const exports = screensOf(() => import('@/features/exports/screens'));
const followups = screensOf(() => import('@/features/followups/screens'));
const help = screensOf(() => import('@/features/help/screens'));
const insights = screensOf(() => import('@/features/insights/screens'));
const journal = screensOf(() => import('@/features/journal/screens'));
const learn = screensOf(() => import('@/features/learn/screens'));
const lock = screensOf(() => import('@/features/lock/screens'));
const match = screensOf(() => import('@/features/match/screens'));
const menu = screensOf(() => import('@/features/menu/screens'));
const now = screensOf(() => import('@/features/now/screens'));
const partners = screensOf(() => import('@/features/partners/screens'));
const practice = screensOf(() => import('@/features/practice/screens'));
const prepare = screensOf(() => import('@/features/prepare/screens'));
const quiz = screensOf(() => import('@/features/quiz/screens'));
const repair = screensOf(() => import('@/features/repair/screens'));
const review = screensOf(() => import('@/features/review/screens'));
const settings = screensOf(() => import('@/features/settings/screens'));

/** The two first screens stand in the pages already, so their looks and script come with the first. */
const routes: RouteRecordRaw[] = [
  { path: '/', component: HomeScreen, meta: { early: true, firstWords: true } },
  { path: '/welcome', component: WelcomeScreen, meta: { early: true, firstWords: true, alone: true } },
  { path: '/quiz', component: quiz('QuizScreen'), meta: { alone: true } },
  { path: '/quiz/tries', component: quiz('SmallTriesScreen') },
  { path: '/card', component: card('CardScreen') },
  { path: '/card/paper', component: exchange('PaperScreen') },
  { path: '/card/versions', component: card('CardVersionsScreen') },
  { path: '/boundaries', component: boundaries('BoundariesScreen') },
  { path: '/boundaries/new', component: boundaries('BoundaryFormScreen') },
  { path: '/boundaries/:id', component: boundaries('BoundaryFormScreen'), props: true },
  { path: '/menu', component: menu('MenuScreen') },
  { path: '/menu/tray', component: menu('TrayScreen') },
  { path: '/practice/new', component: practice('OwnPracticeScreen') },
  { path: '/practice/:id', component: practice('PracticeScreen'), props: true },
  { path: '/practice/:id/edit', component: practice('OwnPracticeScreen'), props: true },
  { path: '/now', component: now('NowScreen'), meta: { alone: true } },
  { path: '/prepare', component: prepare('PrepareScreen') },
  { path: '/agreements', component: agreements('AgreementsScreen') },
  { path: '/agreements/new/:partner?', component: agreements('AgreementFormScreen'), props: true },
  { path: '/agreements/received', component: agreements('AgreementReceivedScreen') },
  { path: '/agreements/:id', component: agreements('AgreementScreen'), props: true },
  { path: '/agreements/:id/change', component: agreements('AgreementFormScreen'), props: true },
  { path: '/check-in/:id', component: checkin('CheckInScreen'), props: true, meta: { alone: true } },
  { path: '/compare/phones', component: compare('CompareScreen'), meta: { alone: true } },
  { path: '/compare/:partner?', component: compare('CompareScreen'), props: true, meta: { alone: true } },
  { path: '/repair/:id', component: repair('RepairScreen'), props: true, meta: { alone: true } },
  { path: '/follow-ups', component: followups('FollowUpsScreen') },
  { path: '/follow-ups/plan', component: followups('DropPlanScreen') },
  { path: '/follow-ups/:id', component: followups('FollowUpScreen'), props: true, meta: { alone: true } },
  { path: '/exchange/show', component: exchange('ExchangeShowScreen'), meta: { alone: true } },
  { path: '/exchange/scan', component: exchange('ExchangeScanScreen'), meta: { alone: true } },
  { path: '/exchange/received', component: exchange('ExchangeReceivedScreen') },
  { path: '/exchange/:partner?', component: exchange('ExchangeScreen'), props: true },
  { path: '/insights', component: insights('InsightsScreen') },
  { path: '/journal', component: journal('JournalScreen') },
  { path: '/journal/new', component: journal('JournalWriteScreen') },
  { path: '/journal/evening', component: journal('JournalEveningScreen') },
  { path: '/journal/:id', component: journal('JournalEntryScreen'), props: true },
  { path: '/journal/:id/edit', component: journal('JournalEditScreen'), props: true },
  { path: '/partners', component: partners('PartnersScreen') },
  { path: '/partners/new', component: partners('PartnerFormScreen') },
  { path: '/partners/:id', component: partners('PartnerScreen'), props: true },
  { path: '/partners/:id/card', component: partners('PartnerCardScreen'), props: true },
  { path: '/partners/together', component: match('TogetherScreen') },
  { path: '/partners/:id/talk', component: match('TalkScreen'), props: true },
  { path: '/partners/:id/menu', component: match('OurMenuScreen'), props: true },
  { path: '/request', component: match('RequestScreen') },
  { path: '/review', component: review('ReviewScreen') },
  { path: '/learn', component: learn('LearnScreen') },
  { path: '/learn/:id/:section?', component: learn('LearnPageScreen'), props: true },
  { path: '/settings', component: settings('SettingsScreen') },
  {
    path: '/settings/verify',
    component: settings('VerifyScreen'),
    meta: { early: true, withoutVault: true },
  },
  { path: '/settings/export', component: exports('ExportScreen') },
  { path: '/settings/keys', component: settings('KeysScreen') },
  { path: '/settings/new', component: settings('WhatIsNewScreen') },
  { path: '/settings/lock', component: lock('LockSettingsScreen') },
  { path: '/settings/lock/new', component: lock('LockSetUpScreen') },
  { path: '/settings/lock/change/:what', component: lock('LockChangeScreen'), props: true },
  { path: '/settings/backup', component: backup('BackupScreen') },
  { path: '/settings/restore', component: backup('RestoreScreen') },
  { path: '/help', component: help('HelpScreen'), meta: { early: true, withoutVault: true } },
  {
    path: '/help/:id',
    component: help('HelpPageScreen'),
    props: true,
    meta: { early: true, withoutVault: true },
  },
  { path: '/:anything(.*)*', component: () => import('./NotFoundScreen.vue'), meta: { early: true } },
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
    // A page that has just come stands at its top: to scroll there would have all of it laid out at once, before a tap is taken.
    scrollBehavior: (_to, from, saved) => saved ?? (from !== START_LOCATION && { top: 0 }),
  });
}
