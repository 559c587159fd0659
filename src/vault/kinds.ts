import { agreementKind } from './agreements';
import { boundaryKind, signalKind } from './boundaries';
import { cardKind, cardVersionKind } from './cards';
import { checkInAnswersKind, checkInKind, repairKind } from './checkIns';
import { compareKind } from './compare';
import { draftKind } from './drafts';
import { sharedWithKind } from './exchange';
import { dropPlanKind, followUpChoicesKind, followUpKind } from './followUps';
import { journalEntryKind, reviewKind } from './journal';
import { waysKind } from './locks';
import { menuKind } from './menus';
import { partnerKind, receivedCardKind } from './partners';
import { ownPracticeKind, ratingKind } from './practices';
import { quizKind } from './quiz';
import { readingKind } from './reading';
import { sessionKind, sessionPlanKind } from './sessions';
import { settingsKind } from './settings';
import type { RecordKind } from './vault';

/** Every kind of record there is. What isn't here can't be kept. */
export const allKinds: readonly RecordKind<unknown>[] = [
  agreementKind,
  boundaryKind,
  cardKind,
  cardVersionKind,
  checkInAnswersKind,
  checkInKind,
  compareKind,
  draftKind,
  dropPlanKind,
  followUpChoicesKind,
  followUpKind,
  journalEntryKind,
  menuKind,
  ownPracticeKind,
  partnerKind,
  quizKind,
  ratingKind,
  readingKind,
  receivedCardKind,
  repairKind,
  reviewKind,
  sessionKind,
  sessionPlanKind,
  settingsKind,
  sharedWithKind,
  signalKind,
  waysKind,
];
