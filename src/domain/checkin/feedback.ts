import type { PracticeId } from '../practice';
import type { Helped, Rating } from '../rating';
import { directions, stanceOn, type Direction, type Stance, type Stances } from '../stance';
import { careSaid, helpedBy, wordsOf, type CheckInAnswers } from './checkInAnswers';

/** What a check-in says about one practice, got or given. */
export interface HelpedPractice {
  readonly practiceId: PracticeId;
  readonly direction: Direction;
  readonly helped: Helped;
}

/** Where the words of a boundary that may be written come from. */
export type BoundaryCause = 'crossed' | 'disliked' | 'wished';

/** Something that may be learnt from a check-in: a question to the owner, and nothing before they say yes. */
export type LearntQuestion =
  | { readonly kind: 'count'; readonly practices: readonly HelpedPractice[] }
  | { readonly kind: 'move-up'; readonly practiceId: PracticeId; readonly direction: Direction; readonly times: number }
  | { readonly kind: 'leave-out'; readonly practiceId: PracticeId; readonly direction: Direction }
  | { readonly kind: 'boundary'; readonly cause: BoundaryCause; readonly words: string }
  | { readonly kind: 'differently'; readonly id: string; readonly what: string; readonly changes: string };

/** What is known beside the answers. `at`: when the check-in was; ratings of that very time are its own. */
export interface KnownBefore {
  readonly at: string;
  readonly ratings: readonly Rating[];
  readonly stances: Stances;
  /** Practices that are ruled out in whatever way, to get or to give: by a limit, a boundary, an answer. They are never asked for. */
  readonly ruledOut: Readonly<Record<Direction, ReadonlySet<PracticeId>>>;
}

/** Stances that nobody is asked to change upwards, and that leave nothing to leave out. */
const closed: readonly (Stance | undefined)[] = ['not-now', 'soft-limit', 'hard-limit'];

/** How often a practice has to have helped before it is asked whether it moves up. */
const timesToMoveUp = 2;

/**
 * What may be learnt from the owner's answers: first the ratings, then single practices, got and given, then boundaries,
 * then what is to be different. Empty where there is nothing to ask.
 */
export function questionsFrom(answers: CheckInAnswers, known: KnownBefore): readonly LearntQuestion[] {
  const practices = directions.flatMap((direction) =>
    Object.keys(careSaid(answers, direction)).flatMap((practiceId) => {
      const helped = helpedBy(answers, practiceId, direction);
      return helped === undefined ? [] : [{ practiceId, direction, helped }];
    }),
  );
  return [
    ...(practices.length > 0 ? [{ kind: 'count', practices } as const] : []),
    ...practices.flatMap((practice) => aboutPractice(practice, known)),
    ...boundariesFrom(answers),
    ...answers.tried.flatMap(({ id, what, repeat, changes }) =>
      repeat === 'with-changes' && what.trim()
        ? [{ kind: 'differently', id, what: what.trim(), changes: changes.trim() } as const]
        : [],
    ),
  ];
}

function aboutPractice({ practiceId, direction, helped }: HelpedPractice, known: KnownBefore): readonly LearntQuestion[] {
  const stance = stanceOn(known.stances, practiceId)[direction];
  if (closed.includes(stance) || known.ruledOut[direction].has(practiceId)) return [];
  if (helped < 0) return [{ kind: 'leave-out', practiceId, direction }];
  if (helped === 0 || stance === 'want') return [];
  const isOfIt = (rating: Rating): boolean => rating.practiceId === practiceId && rating.direction === direction;
  const times = 1 + known.ratings.filter((rating) => isOfIt(rating) && rating.helped > 0 && rating.at !== known.at).length;
  return times < timesToMoveUp ? [] : [{ kind: 'move-up', practiceId, direction, times }];
}

function boundariesFrom(answers: CheckInAnswers): readonly LearntQuestion[] {
  const isCrossed = answers.boundary === 'by-accident' || answers.boundary === 'crossed';
  const written = (cause: 'disliked' | 'wished') => {
    const words = wordsOf(answers, cause);
    return words ? [{ kind: 'boundary', cause, words } as const] : [];
  };
  return [
    ...(isCrossed ? [{ kind: 'boundary', cause: 'crossed', words: '' } as const] : []),
    ...written('disliked'),
    ...written('wished'),
  ];
}

/**
 * Whether mending something together is offered: after a limit that was crossed, by accident or not, and after a
 * misunderstanding. Never where somebody has kept for themselves that they didn't want it.
 */
export function offersRepair(answers: CheckInAnswers): boolean {
  if (answers.forMe !== undefined) return false;
  const isCrossed = answers.boundary === 'by-accident' || answers.boundary === 'crossed';
  return isCrossed || wordsOf(answers, 'misunderstood') !== '';
}
