import { array, boolean, exactOptional, literal, object, picklist, record, string, union, variant } from 'valibot';
import { agreementTexts } from '@/domain/agreement/agreement';
import { cardFields } from '@/domain/card/card';
import { compareLists } from '@/domain/compare/compare';
import { compareLevels } from '@/domain/compare/compareWish';
import { keepFors, shareParts } from '@/domain/exchange/shareChoice';
import { sharedStances } from '@/domain/exchange/sharedCard';
import { partnerKinds } from '@/domain/partner/partner';
import { situations } from '@/domain/situation';
import { directions } from '@/domain/stance';
import { cardParts, chosenDay, ids, limit, practice, signal, time, whole } from './shapeParts';

/* What is between people. */

const stance = exactOptional(picklist(sharedStances));
const sharedBoundary = object({ topic: string(), limit, words: string(), conditions: string(), practiceIds: ids });

const sharedCard = object({
  ...cardParts,
  from: string(),
  name: string(),
  madeAt: time,
  forgetOn: exactOptional(chosenDay),
  stances: record(string(), object({ receive: stance, give: stance })),
  signals: array(signal),
  boundaries: array(sharedBoundary),
  practices: array(object({ practice, name: string(), line: string() })),
});

const direction = picklist(directions);
const compareLevel = picklist(compareLevels);
const wishes = array(object({ practiceId: string(), direction, level: compareLevel }));
const eachWay = object({ receive: string(), give: string() });
const listEachWay = object({ receive: ids, give: ids });

const yes = array(object({ place: whole, at: time, here: boolean() }));
const wording = object({
  version: whole,
  madeAt: time,
  digest: string(),
  terms: object({
    people: ids,
    practices: array(object({ id: string(), name: string(), receiver: union([whole, literal('each-other')]) })),
    signals: array(signal),
    boundaries: array(object({ whose: whole, boundary: sharedBoundary })),
    followUps: array(object({ asks: whole, asked: whole, when: string() })),
    texts: record(picklist(agreementTexts), string()),
    until: exactOptional(chosenDay),
  }),
});

export const sharedShapes = {
  partner: object({
    name: string(),
    formerNames: ids,
    kind: exactOptional(picklist(partnerKinds)),
    notes: string(),
    addedAt: time,
    myId: string(),
    cardForgottenOn: exactOptional(chosenDay),
  }),
  'received-card': object({ card: sharedCard, receivedAt: time, before: exactOptional(sharedCard) }),
  'shared-with': object({
    choice: object({
      name: string(),
      parts: array(picklist(shareParts)),
      fields: array(picklist(cardFields)),
      situations: array(picklist(situations)),
      showsLimits: boolean(),
      boundaryIds: ids,
      ownPracticeIds: ids,
      keepFor: picklist(keepFors),
    }),
    at: time,
    card: sharedCard,
  }),
  agreement: variant('kind', [
    object({
      kind: literal('agreement'),
      partnerIds: ids,
      agreement: object({
        me: whole,
        // Numbers are names in JSON.
        partners: record(string(), string()),
        wording,
        yes,
        shownAt: exactOptional(time),
        withdrawn: exactOptional(object({ by: whole, at: time })),
        endedAt: exactOptional(time),
        earlier: array(object({ wording, yes })),
      }),
    }),
    object({ kind: literal('taken-back'), at: time }),
  ]),
  compare: object({
    names: object({ owner: string(), other: string() }),
    partnerId: exactOptional(string()),
    list: picklist(compareLists),
    way: exactOptional(picklist(['one-phone', 'two-phones'])),
    practiceIds: ids,
    wishes: object({ owner: wishes, other: wishes }),
    stage: variant('kind', [
      object({ kind: literal('start') }),
      object({ kind: literal('choosing'), person: picklist(['owner', 'other']) }),
      object({
        kind: literal('codes'),
        run: object({ message: string(), scalars: eachWay, names: listEachWay }),
      }),
      object({
        kind: literal('answered'),
        run: object({ first: string(), message: string(), run: string(), marks: listEachWay, names: listEachWay }),
      }),
      object({
        kind: literal('over'),
        matches: array(object({ practiceId: string(), direction, mine: compareLevel, others: compareLevel })),
        messages: exactOptional(object({ first: string(), second: string() })),
      }),
    ]),
  }),
};
