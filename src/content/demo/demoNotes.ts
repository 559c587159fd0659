import type { Boundary, Limit } from '@/domain/boundary/boundary';
import type { Signal } from '@/domain/boundary/signal';
import type { Card, CardVersion } from '@/domain/card/card';
import type { CheckIn } from '@/domain/checkin/checkIn';
import { noAnswers, type CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import type { MoodStep } from '@/domain/checkin/mood';
import type { ReceivedCard } from '@/domain/exchange/sharedCard';
import type { DropPlan } from '@/domain/followup/dropPlan';
import type { JournalEntry } from '@/domain/journal/journalEntry';
import type { Partner } from '@/domain/partner/partner';
import type { PracticeId } from '@/domain/practice';
import type { Answer, Answers } from '@/domain/quiz/answer';
import type { QuizState } from '@/domain/quiz/quizState';
import type { Helped, Rating } from '@/domain/rating';
import { justMe } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';
import type { Situation } from '@/domain/situation';
import { demoText } from '../text/en/demo';

type ById<T> = ReadonlyMap<string, T>;

/** A few months of somebody who isn't there: what each kind of record holds, by id. */
export interface DemoNotes {
  readonly quiz: QuizState;
  readonly card: Card;
  readonly cardVersions: ById<CardVersion>;
  readonly boundaries: ById<Boundary>;
  readonly signals: ById<Signal>;
  readonly partners: ById<Partner>;
  readonly receivedCards: ById<ReceivedCard>;
  readonly sessions: ById<Session>;
  readonly checkIns: ById<CheckIn>;
  readonly checkInAnswers: ById<CheckInAnswers>;
  readonly ratings: ById<Rating>;
  readonly journal: ById<JournalEntry>;
  readonly dropPlan: DropPlan;
}

/** One evening: how many days ago, after what, which care with how it helped, and the mood before and after. */
type Evening = readonly [days: number, situation: Situation, withNew: boolean, care: Readonly<Record<PracticeId, Helped>>, from: MoodStep, to: MoodStep];

const evenings: readonly Evening[] = [
  [82, 'everyday', false, { cuddling: 1, 'water-or-tea': 1 }, 0, 1],
  [61, 'new-thing', false, { cuddling: 2, 'blanket-or-warm-clothes': 2, 'honest-talk': -1 }, -1, 1],
  [44, 'rough', false, { 'lying-near': 2, 'water-or-tea': 2, 'tending-bruises': 1 }, -1, 2],
  [30, 'new-partner', true, { 'holding-hands': 1, 'way-home': 2 }, 0, 1],
  [17, 'rough', false, { 'lying-near': 2, 'blanket-or-warm-clothes': 2, 'message-next-day': 2 }, -2, 1],
  [5, 'everyday', false, { cuddling: 2, 'laughing-together': 1, 'water-or-tea': 1 }, 1, 2],
];

const day = 86_400_000;
/** Of the form that ids of partners have: hexadecimal digits. */
const closeId = 'd000000000000001';
const newId = 'd000000000000002';

const chosen = (...options: readonly string[]): Answer => ({ kind: 'chosen', options });

const answers: Answers = {
  'first-wish': chosen('be-near'),
  touch: chosen('some'),
  'kind-of-touch': chosen('firm-holding', 'stroking'),
  talking: chosen('a-few-words'),
  'words-that-land': chosen('did-well', 'safe'),
  'talk-it-over': chosen('next-day'),
  'body-needs': chosen('warm', 'water'),
  'time-alone': chosen('short-then-back'),
  'sound-and-light': chosen('quiet-dark'),
  together: chosen('read', 'walk'),
  'how-long': chosen('half-hour'),
  'after-rough': chosen('more-quiet'),
  'next-days': chosen('message'),
  'felt-low': chosen('in-the-next-days'),
  'please-dont': chosen('jokes', 'bright-light'),
  'no-aftercare': chosen('wanted'),
  'giver-needs': chosen('be-near'),
  'giver-gladly': chosen('gladly-touch', 'gladly-practical'),
  'giver-enough': chosen('go-quiet'),
};

/** The made-up notes as they stand at a time: always the same, but for the days, which are counted back from it. */
export function demoNotes(now: Date): DemoNotes {
  const ago = (days: number, hours = 0): string => new Date(now.getTime() - days * day + hours * 3_600_000).toISOString();
  const byId = <T>(name: string, values: readonly T[]): ById<T> => new Map(values.map((value, at) => [`demo-${name}-${at}`, value]));
  const nameOf = (isNew: boolean): string => (isNew ? demoText.names.new : demoText.names.close);

  const card: Card = {
    fields: demoText.card,
    needs: { quiet: 'much', warmth: 'much' },
    stances: {
      'blanket-or-warm-clothes': { receive: 'want', give: 'want', tried: 'several' },
      'lying-near': { receive: 'want', tried: 'several' },
      massage: { receive: 'curious', give: 'willing' },
      singing: { receive: 'hard-limit' },
    },
    bySituation: {},
  };
  const boundary = (at: number, limit: Limit, days: number, practiceIds: readonly PracticeId[] = []): Boundary => ({
    versions: [
      {
        at: ago(days),
        wording: { topic: '', words: '', ...demoText.boundaries[at], limit, conditions: '', partner: '', practiceIds },
      },
    ],
  });
  const partner = (name: string, notes: string, kind: 'established' | 'new', days: number, myId: string): Partner => ({
    name,
    formerNames: [],
    kind,
    notes,
    addedAt: ago(days),
    myId,
  });
  const peopleOf = (isNew: boolean) => [justMe, { ...justMe, id: 'p1', name: nameOf(isNew) }] as const;

  return {
    quiz: { answers },
    card,
    cardVersions: byId('version', [{ confirmedAt: ago(80), card, answers }]),
    boundaries: byId('boundary', [
      boundary(0, 'hard', 81),
      boundary(1, 'hard', 60),
      boundary(2, 'soft', 58, ['honest-talk']),
    ]),
    signals: byId('signal', [
      { kind: 'word', sign: demoText.signal.word, meaning: demoText.signal.meaning },
    ]),
    partners: new Map([
      [closeId, partner(demoText.names.close, demoText.partnerNotes.close, 'established', 85, 'd00000000000000a')],
      [newId, partner(demoText.names.new, demoText.partnerNotes.new, 'new', 31, 'd00000000000000b')],
    ]),
    receivedCards: new Map([
      [
        closeId,
        {
          receivedAt: ago(79),
          card: {
            from: 'd00000000000000c',
            name: demoText.names.close,
            madeAt: ago(79),
            stances: {
              cuddling: { receive: 'want', give: 'want' },
              'lying-near': { receive: 'fits', give: 'want' },
              'water-or-tea': { receive: 'want', give: 'fits' },
              'blanket-or-warm-clothes': { receive: 'fits', give: 'fits' },
              massage: { give: 'willing' },
              prayer: { receive: 'hard-limit', give: 'hard-limit' },
            },
            needs: { closeness: 'much', warmth: 'some' },
            fields: demoText.theirCard,
            bySituation: {},
            signals: [],
            boundaries: [],
            practices: [],
          },
        },
      ],
    ]),
    sessions: byId(
      'evening',
      evenings.map(([days, situation, isNew, care]) => ({
        startedAt: ago(days),
        endedAt: ago(days, 1),
        zone: 'UTC',
        plan: { ...noPlan, situation, people: peopleOf(isNew) },
        signs: [],
        steps: Object.keys(care).map((practiceId) => ({ practiceId, startedAt: ago(days), endedAt: ago(days, 1), end: 'done' })),
      })),
    ),
    checkIns: byId(
      'evening',
      evenings.map(([days, situation, isNew, care]) => ({
        at: ago(days, 1),
        people: [{ id: justMe.id, name: '' }, { id: 'p1', name: nameOf(isNew) }],
        practiceIds: Object.keys(care),
        situation,
        way: 'alone',
        stage: { kind: 'over' },
        agreed: [],
      })),
    ),
    checkInAnswers: new Map(
      evenings.map(([, , , care, from, to], at) => [
        `demo-evening-${at}-${justMe.id}`,
        {
          ...noAnswers,
          before: { pleasant: from, energy: 0 },
          after: { pleasant: to, energy: -1 },
          felt: { safe: 'yes', 'cared-for': 'yes' },
          words: { liked: demoText.liked[at % demoText.liked.length] ?? '' },
          helped: care,
        },
      ]),
    ),
    ratings: byId(
      'rating',
      evenings.flatMap(([days, situation, isNew, care]) =>
        Object.entries(care).map(([practiceId, helped]) => ({
          practiceId,
          direction: 'receive' as const,
          helped,
          at: ago(days, 1),
          situation,
          withPerson: nameOf(isNew),
        })),
      ),
    ),
    journal: byId(
      'entry',
      demoText.journal.map((words, at) => ({
        at: ago([43, 16, 57][at] ?? 1),
        words,
        mood: { pleasant: at === 1 ? -1 : 1, energy: 0 },
        withWhom: at === 1 ? '' : demoText.names.close,
        practiceIds: [],
      })),
    ),
    dropPlan: { fields: demoText.dropPlan, practices: ['walk-together', 'sleep'] },
  };
}
