/**
 * The screens and settings that the search knows, by what they are called and what else somebody may call them. They stand
 * in the order of equals.
 */
export const screensToFind = [
  { to: '/now', name: 'home.start', also: 'search.also.now' },
  { to: '/menu', name: 'menu.heading', also: 'search.also.menu' },
  { to: '/menu/tray', name: 'menu.tray.heading', also: 'search.also.tray' },
  { to: '/practice/new', name: 'practice.form.newHeading', also: 'search.also.ownPractice' },
  { to: '/card', name: 'card.heading', also: 'search.also.card' },
  { to: '/quiz', name: 'home.quizStart', also: 'search.also.quiz' },
  { to: '/card/paper', name: 'paper.heading', also: 'search.also.paper' },
  { to: '/card/versions', name: 'card.versions', also: 'search.also.versions' },
  { to: '/boundaries', name: 'boundaries.heading', also: 'search.also.boundaries' },
  { to: '/boundaries/new', name: 'boundaries.form.newHeading', also: 'search.also.newBoundary' },
  { to: '/prepare', name: 'prepare.heading', also: 'search.also.prepare' },
  { to: '/check-in/new', name: 'checkIn.heading', also: 'search.also.checkIn' },
  { to: '/repair/new', name: 'repair.heading', also: 'search.also.repair' },
  { to: '/partners', name: 'partners.heading', also: 'search.also.partners' },
  { to: '/exchange', name: 'exchange.heading', also: 'search.also.exchange' },
  { to: '/exchange/scan', name: 'exchange.scan', also: 'search.also.scan' },
  { to: '/partners/together', name: 'together.heading', also: 'search.also.together' },
  { to: '/agreements', name: 'agreements.heading', also: 'search.also.agreements' },
  { to: '/compare', name: 'compare.heading', also: 'search.also.compare' },
  { to: '/request', name: 'request.heading', also: 'search.also.request' },
  { to: '/journal', name: 'journal.heading', also: 'search.also.journal' },
  { to: '/journal/new', name: 'journal.newHeading', also: 'search.also.write' },
  { to: '/journal/evening', name: 'journal.evening.heading', also: 'search.also.evening' },
  { to: '/insights', name: 'insights.heading', also: 'search.also.insights' },
  { to: '/review', name: 'review.heading', also: 'search.also.review' },
  { to: '/follow-ups', name: 'followUps.heading', also: 'search.also.followUps' },
  { to: '/follow-ups/plan', name: 'followUps.plan.heading', also: 'search.also.dropPlan' },
  { to: '/learn', name: 'learn.heading', also: 'search.also.learn' },
  { to: '/help', name: 'help.heading', also: 'search.also.help' },
  { to: '/settings', name: 'settings.heading', also: 'search.also.settings' },
  { to: '/settings/lock', name: 'lock.heading', also: 'search.also.lock' },
  { to: '/settings/backup', name: 'backup.heading', also: 'search.also.backup' },
  { to: '/settings/restore', name: 'restore.heading', also: 'search.also.restore' },
  { to: '/settings/export', name: 'exports.heading', also: 'search.also.exports' },
  { to: '/settings/verify', name: 'verify.heading', also: 'search.also.verify' },
  { to: '/settings/new', name: 'storage.updates.newHeading', also: 'search.also.news' },
  { to: '/settings/keys', name: 'search.keys.heading', also: 'search.also.keys' },
  { to: '/settings', name: 'settings.wipeHeading', also: 'search.also.wipe' },
  { to: '/welcome', name: 'settings.welcomeAgain', also: 'search.also.welcome' },
] as const;

/** Those that are offered before anything is typed. */
export const screensAtFirst: ReadonlySet<string> = new Set(['/now', '/boundaries', '/prepare', '/check-in/new', '/learn', '/help', '/settings']);

/** Those that are there without the vault. */
export const screensWithoutVault: ReadonlySet<string> = new Set(['/help', '/settings/verify']);
