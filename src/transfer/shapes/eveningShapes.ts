import { array, boolean, exactOptional, literal, number, object, picklist, record, string, tupleWithRest, variant } from 'valibot';
import { bodyAreas } from '@/domain/bodycheck/bodyRule';
import { checkInWays } from '@/domain/checkin/checkIn';
import { boundaryAnswers, checkInTexts, degrees, feelings, feltLevels, repeats, unwanted } from '@/domain/checkin/checkInAnswers';
import { checkInPages } from '@/domain/checkin/checkInPages';
import { dropPlanFields, dropSigns } from '@/domain/followup/dropPlan';
import { followUpStates, followUpTimes, usualTimes } from '@/domain/followup/followUp';
import { goOnAnswers, limitSides, repairKinds, repairSteps, writtenSteps } from '@/domain/repair/repair';
import { sessionRoles } from '@/domain/session/person';
import {
  closingThings,
  companies,
  firstThings,
  interruptions,
  sessionTexts,
  stepEnds,
  talkChoices,
  talkPrompts,
} from '@/domain/session/session';
import { helped, ids, mood, situation, time } from './shapeParts';

/* What was when, and what followed. */

const person = object({
  id: string(),
  name: string(),
  role: picklist(sessionRoles),
  lookedAfterBy: ids,
  wayHome: string(),
});

const plan = object({
  situation: exactOptional(situation),
  people: tupleWithRest([person], person),
  kitReady: ids,
  expectations: string(),
  wishesNone: boolean(),
  told: string(),
});

const place = variant('stage', [
  object({ stage: literal('first'), at: picklist(firstThings) }),
  object({ stage: literal('body'), at: picklist(['overview', 'advice', ...bodyAreas]) }),
  object({ stage: literal('care'), at: picklist(['practice', 'swap', 'add']) }),
  object({ stage: literal('talk'), at: picklist(['choice', 'writing', ...talkPrompts]) }),
  object({ stage: literal('close'), at: picklist(closingThings) }),
  object({ stage: literal('closed'), at: picklist(['after', 'left']) }),
]);

const flow = object({
  company: picklist(companies),
  place,
  touchedAt: time,
  over: exactOptional(object({ by: picklist(interruptions), at: time })),
  queue: ids,
  refused: ids,
  timer: exactOptional(object({ startedAt: time, minutes: number(), heldMs: number(), heldAt: exactOptional(time) })),
  talk: exactOptional(picklist(talkChoices)),
  state: exactOptional(picklist(['good', 'not-quite'])),
  followUps: picklist(['usual', 'none']),
  texts: record(picklist(sessionTexts), string()),
  isQuiet: boolean(),
});

const step = object({
  practiceId: string(),
  startedAt: time,
  endedAt: exactOptional(time),
  end: exactOptional(picklist(stepEnds)),
});

const careSaid = record(string(), helped);

const answers = object({
  before: exactOptional(mood),
  after: exactOptional(mood),
  felt: record(picklist(feelings), picklist(feltLevels)),
  pleasure: exactOptional(picklist(degrees)),
  discomfort: exactOptional(picklist(degrees)),
  boundary: exactOptional(picklist(boundaryAnswers)),
  words: record(picklist(checkInTexts), string()),
  tried: array(object({ id: string(), what: string(), repeat: exactOptional(picklist(repeats)), changes: string() })),
  helped: careSaid,
  gave: exactOptional(careSaid),
  ratherNot: array(picklist(checkInPages)),
  at: exactOptional(picklist(checkInPages)),
  ticked: ids,
  forMe: exactOptional(literal(unwanted)),
});

const somebody = object({ id: string(), name: string() });

export const eveningShapes = {
  session: object({
    startedAt: time,
    zone: string(),
    plan,
    signs: ids,
    steps: array(step),
    endedAt: exactOptional(time),
    flow: exactOptional(flow),
  }),
  'session-plan': plan,
  'check-in': object({
    at: time,
    people: tupleWithRest([somebody], somebody),
    practiceIds: ids,
    situation: exactOptional(situation),
    way: exactOptional(picklist(checkInWays)),
    stage: variant('kind', [
      object({ kind: picklist(['way', 'people', 'agree', 'shared', 'over']) }),
      object({ kind: picklist(['answers', 'reveal', 'learn']), person: string() }),
    ]),
    agreed: ids,
    shown: exactOptional(array(object({ person: somebody, answers }))),
  }),
  'check-in-answers': answers,
  repair: object({
    at: time,
    checkInId: exactOptional(string()),
    kind: exactOptional(picklist(repairKinds)),
    side: exactOptional(picklist(limitSides)),
    goOn: exactOptional(picklist(goOnAnswers)),
    step: picklist(repairSteps),
    words: record(picklist(writtenSteps), string()),
    stoppedAt: exactOptional(time),
  }),
  'follow-up': object({
    sessionId: exactOptional(string()),
    person,
    time: picklist(followUpTimes),
    dueAt: time,
    zone: string(),
    state: picklist(followUpStates),
    answer: exactOptional(
      object({
        at: time,
        mood: exactOptional(mood),
        signs: array(picklist(dropSigns)),
        helped: ids,
        helpedWords: string(),
        note: string(),
      }),
    ),
    dismissedAt: exactOptional(time),
  }),
  'follow-up-choices': object({ times: array(picklist(usualTimes)), calendarTitle: string() }),
  'drop-plan': object({ fields: record(picklist(dropPlanFields), string()), practices: ids }),
};
