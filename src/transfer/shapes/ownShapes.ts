import {
  boolean,
  exactOptional,
  literal,
  nullable,
  number,
  object,
  picklist,
  record,
  string,
  tupleWithRest,
  unknown,
  variant,
} from 'valibot';
import { cautions, variationKinds } from '@/domain/practice';
import { hiddenTimes, idleTimes, looks, textSizes } from '@/domain/settings';
import { directions, stances, triedAmounts } from '@/domain/stance';
import { cardParts, chosenDay, helped, ids, limit, mood, practice, signal, situation, time } from './shapeParts';

/* What somebody says of themselves. */

const stance = exactOptional(picklist(stances));

const answers = record(
  string(),
  variant('kind', [
    object({ kind: literal('chosen'), options: ids, ownWords: exactOptional(string()) }),
    object({ kind: literal('depends'), bySituation: record(situation, ids) }),
    object({ kind: literal('unsure') }),
    object({ kind: literal('skipped') }),
  ]),
);

const card = object({
  ...cardParts,
  stances: record(string(), object({ receive: stance, give: stance, tried: exactOptional(picklist(triedAmounts)) })),
});

const boundaryVersion = object({
  at: time,
  withdrawnBefore: exactOptional(time),
  wording: object({
    topic: string(),
    limit,
    words: string(),
    conditions: string(),
    partner: string(),
    practiceIds: ids,
    reviewOn: exactOptional(chosenDay),
  }),
});

const practiceText = object({
  name: string(),
  alsoCalled: ids,
  line: string(),
  steps: ids,
  variations: record(picklist(variationKinds), string()),
  whenNot: record(picklist(cautions), string()),
  ask: ids,
  offer: ids,
});

export const ownShapes = {
  card,
  'card-version': object({ confirmedAt: time, card, answers }),
  quiz: object({ answers, at: exactOptional(string()) }),
  boundary: object({
    versions: tupleWithRest([boundaryVersion], boundaryVersion),
    withdrawnAt: exactOptional(time),
  }),
  signal,
  menu: object({ favourites: ids, tray: ids }),
  'own-practice': object({ practice, text: practiceText }),
  rating: object({
    practiceId: string(),
    direction: picklist(directions),
    helped,
    at: time,
    situation: exactOptional(situation),
    withPerson: exactOptional(string()),
  }),
  'journal-entry': object({ at: time, words: string(), mood: exactOptional(mood), withWhom: string(), practiceIds: ids }),
  review: object({
    doneAt: exactOptional(time),
    putOffUntil: exactOptional(time),
    keptAt: record(string(), number()),
  }),
  // A form takes of it what fits, and begins with the rest anew.
  draft: unknown(),
  reading: object({ places: record(string(), string()), last: nullable(string()) }),
  settings: object({
    look: picklist(looks),
    textSize: picklist(textSizes),
    welcomed: boolean(),
    lockIdle: picklist(idleTimes),
    lockHidden: picklist(hiddenTimes),
    badge: exactOptional(boolean()),
    lastBackup: exactOptional(time),
    looksForUpdates: exactOptional(boolean()),
    singleKeys: exactOptional(boolean()),
    softTones: exactOptional(boolean()),
    gentleVibration: exactOptional(boolean()),
  }),
};
