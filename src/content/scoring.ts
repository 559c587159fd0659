import type { Effect, ScoredQuestion } from '@/domain/menu/scoring';
import type { Situation } from '@/domain/situation';
import type { BuiltInPracticeId } from './practices';
import type { KnownOptionId, KnownQuestionId } from './questions';

/** An effect that names only practices of the catalogue. */
type KnownEffect = Omit<Effect, 'practices' | 'leaveOut'> & {
  readonly practices?: Readonly<Partial<Record<BuiltInPracticeId, number>>>;
  readonly leaveOut?: Omit<NonNullable<Effect['leaveOut']>, 'practices'> & {
    readonly practices?: readonly BuiltInPracticeId[];
  };
};

/** The table with every id checked by the compiler. What isn't in it scores nothing. */
type KnownScoring = {
  readonly [Id in KnownQuestionId]?: Omit<ScoredQuestion, 'options' | 'onlyIn'> & {
    readonly onlyIn?: readonly Situation[];
    readonly options: Readonly<Partial<Record<KnownOptionId<Id>, KnownEffect>>>;
  };
};

/**
 * How answers become points, all of them whole numbers and all of them a judgement: no study that ranks single
 * practices was found, so the ranking follows a person's own answers. 3: said it in as many words; 2: points there;
 * 1: leans there. Needs stand on the card as well, where 3 points and more "matter a lot".
 */
export const scoring = {
  'first-wish': {
    direction: 'receive',
    options: {
      'be-close': { needs: { closeness: 2, touch: 1 }, attributes: { closeness: [-2, 0, 1, 2] } },
      'be-near': {
        needs: { closeness: 1, space: 1 },
        attributes: { touch: [1, 0, -2, -3] },
        practices: { 'film-they-pick': 1, 'reading-aloud': 1, 'water-or-tea': 1 },
      },
      'be-alone': {
        needs: { space: 3 },
        attributes: { closeness: [2, 0, -2, -3] },
        practices: { 'water-or-tea': 2, 'walk-together': -3 },
      },
      'something-ordinary': {
        needs: { fun: 1, nourishment: 1 },
        attributes: { closeness: [1, 0, 0, -1] },
        practices: {
          'film-they-pick': 1,
          'walk-together': 2,
          'comfort-food': 1,
          'water-or-tea': 1,
          'showering-together': 1,
        },
      },
    },
  },
  touch: {
    direction: 'receive',
    options: {
      lots: { needs: { touch: 3 }, attributes: { touch: [-2, 0, 1, 2] } },
      some: { needs: { touch: 1 }, attributes: { touch: [0, 1, 1, 1] } },
      light: {
        attributes: { touch: [0, 2, 0, -2] },
        practices: { 'stroking-hair': 2, 'brushing-hair': 1, 'lingering-kisses': 1 },
      },
      'only-if-asked': { attributes: { touch: [1, 0, -1, -1] } },
      none: { needs: { touch: -3 }, leaveOut: { atLeast: { touch: 1 } } },
    },
  },
  'kind-of-touch': {
    direction: 'receive',
    options: {
      'firm-holding': { needs: { closeness: 1 }, practices: { cuddling: 3, snuggling: 2 } },
      stroking: { needs: { touch: 1 }, practices: { 'stroking-hair': 2, 'back-rubs': 3, cuddling: 1 } },
      massage: { needs: { tending: 1 }, practices: { massage: 4, 'back-rubs': 3 } },
      hair: { needs: { touch: 1 }, practices: { 'stroking-hair': 3, 'brushing-hair': 3, 'washing-hair': 2 } },
      kisses: { needs: { closeness: 1 }, practices: { 'lingering-kisses': 4 } },
      'hands-only': { attributes: { touch: [0, 1, -2, -3] }, practices: { 'pillow-talk': 1, 'walk-together': 1 } },
      none: { needs: { touch: -3 }, leaveOut: { atLeast: { touch: 1 } } },
    },
  },
  talking: {
    direction: 'receive',
    options: {
      yes: {
        needs: { words: 2 },
        attributes: { talk: [0, 0, 1, 1] },
        practices: { 'pillow-talk': 3, 'honest-talk': 1 },
      },
      'a-few-words': {
        needs: { words: 1 },
        attributes: { talk: [0, 1, -1, -2] },
        practices: { 'reassuring-words': 2 },
      },
      silence: { needs: { quiet: 3, words: -2 }, attributes: { talk: [1, 0, -2, -3] } },
      'cannot-speak': {
        needs: { quiet: 2 },
        attributes: { talk: [1, 1, -2, -3] },
        // Being spoken, read or sung to asks for no answer.
        practices: { 'reading-aloud': 3, 'reassuring-words': 2, singing: 2 },
      },
    },
  },
  'words-that-land': {
    direction: 'receive',
    options: {
      'did-well': { needs: { words: 1 }, practices: { 'reassuring-words': 3 } },
      wanted: {
        needs: { closeness: 1 },
        practices: { 'reassuring-words': 2, 'lingering-kisses': 1, 'pillow-talk': 1 },
      },
      safe: { needs: { words: 1 }, practices: { 'reassuring-words': 3, cuddling: 1 } },
      thanks: { needs: { meaning: 1 }, practices: { 'reassuring-words': 1, 'pillow-talk': 1, 'honest-talk': 1 } },
      jokes: { needs: { fun: 2 }, practices: { 'pillow-talk': 1, 'film-they-pick': 1 } },
      none: { needs: { words: -2 }, practices: { 'reassuring-words': -3 } },
    },
  },
  'talk-it-over': {
    direction: 'receive',
    options: {
      'at-once': { needs: { meaning: 1, words: 1 }, practices: { 'honest-talk': 5, 'pillow-talk': 1 } },
      'same-day': { practices: { 'honest-talk': 2, 'walk-together': 1 } },
      'next-day': { practices: { 'honest-talk': -2 } },
      'in-writing': { practices: { 'honest-talk': -1 } },
      'rather-not': { practices: { 'honest-talk': -4 } },
    },
  },
  'body-needs': {
    direction: 'receive',
    options: {
      warm: { needs: { warmth: 3 }, practices: { snuggling: 1, 'water-or-tea': 1 } },
      cool: { needs: { warmth: -2 }, attributes: { warmth: [1, 0, -1, -2] }, practices: { 'water-or-tea': 1 } },
      water: { needs: { nourishment: 2 }, practices: { 'water-or-tea': 3 } },
      food: { needs: { nourishment: 3 }, practices: { 'comfort-food': 3 } },
      wash: { needs: { 'cleaning-up': 3 }, practices: { 'showering-together': 3, 'washing-hair': 2 } },
      toilet: { needs: { 'cleaning-up': 1 } },
      sleep: {
        needs: { quiet: 2 },
        attributes: { stimulation: [1, 0, -1, -2], effort: [1, 0, -1, -1] },
        practices: { snuggling: 3, 'stroking-hair': 1, 'walk-together': -2 },
      },
      'pain-care': { needs: { tending: 3 }, practices: { 'tending-bruises': 3, 'back-rubs': 1 } },
    },
  },
  'time-alone': {
    direction: 'receive',
    options: {
      none: { needs: { space: -1, closeness: 1 } },
      'short-then-back': { needs: { space: 1 }, practices: { 'water-or-tea': 1 } },
      'rest-of-night': {
        needs: { space: 3 },
        attributes: { closeness: [1, 0, -1, -2] },
        practices: { 'walk-together': -3 },
      },
      'you-leave-kindly': {
        needs: { space: 2 },
        attributes: { closeness: [1, 0, -1, -1] },
        practices: { 'walk-together': -2 },
      },
      'i-leave-kindly': {
        needs: { space: 2 },
        attributes: { closeness: [1, 0, -1, -1] },
        practices: { 'walk-together': -2 },
      },
    },
  },
  'sound-and-light': {
    direction: 'receive',
    options: {
      'quiet-dark': { needs: { quiet: 3 }, attributes: { stimulation: [1, 1, -1, -2] } },
      'soft-music': { needs: { quiet: 1 }, practices: { singing: 1, massage: 1 } },
      film: { needs: { fun: 1 }, practices: { 'film-they-pick': 3 } },
      outdoors: { practices: { 'walk-together': 4 } },
    },
  },
  together: {
    direction: 'receive',
    options: {
      read: { practices: { 'reading-aloud': 5 } },
      watch: { needs: { fun: 1 }, practices: { 'film-they-pick': 4 } },
      sing: { needs: { fun: 1 }, practices: { singing: 5 } },
      walk: { practices: { 'walk-together': 5 } },
      cook: { needs: { nourishment: 1 }, practices: { 'comfort-food': 3, 'water-or-tea': 1 } },
      'pray-or-meditate': { needs: { meaning: 3 }, practices: { meditating: 4 } },
      game: { needs: { fun: 3 } },
      nothing: { needs: { quiet: 1 }, attributes: { effort: [1, 0, -1, -2] } },
    },
  },
  'how-long': {
    direction: 'receive',
    options: {
      'five-minutes': {
        attributes: { effort: [1, 0, -1, -2] },
        practices: { 'water-or-tea': 1, 'reassuring-words': 1, 'lingering-kisses': 1, 'film-they-pick': -2 },
      },
      'quarter-hour': { practices: { 'stroking-hair': 1, 'brushing-hair': 1, 'pillow-talk': 1, 'film-they-pick': -1 } },
      'half-hour': { practices: { massage: 1, 'washing-hair': 1, 'showering-together': 1, 'reading-aloud': 1 } },
      hour: { practices: { massage: 1, 'film-they-pick': 1, 'comfort-food': 1, 'walk-together': 1 } },
      'whole-night': { needs: { closeness: 1 }, practices: { snuggling: 3, 'film-they-pick': 1 } },
    },
  },
  'after-rough': {
    direction: 'receive',
    onlyIn: ['rough', 'new-thing'],
    options: {
      'more-of-all': { needs: { closeness: 1, warmth: 1, words: 1, tending: 1 } },
      'more-words': { needs: { words: 2 }, practices: { 'reassuring-words': 2, 'honest-talk': 1 } },
      'more-quiet': { needs: { quiet: 2 }, attributes: { talk: [1, 0, -1, -2], stimulation: [1, 0, -1, -2] } },
      'check-marks': { needs: { tending: 2 }, practices: { 'tending-bruises': 4 } },
    },
  },
  'please-dont': {
    direction: 'receive',
    // What rules out no practice (jokes, phones, scents, light ...) stands on the card only.
    options: {
      'hot-bath': { leaveOut: { practices: ['showering-together'] } },
      'being-watched': { leaveOut: { practices: ['showering-together'] } },
      'hair-touched': { leaveOut: { practices: ['washing-hair', 'stroking-hair', 'brushing-hair'] } },
      kisses: { leaveOut: { practices: ['lingering-kisses'] } },
      rubbing: { leaveOut: { practices: ['massage', 'back-rubs'] } },
      'being-talked-to': {
        leaveOut: { practices: ['pillow-talk', 'honest-talk', 'reading-aloud'], atLeast: { talk: 3 } },
      },
      questions: { leaveOut: { practices: ['honest-talk'] } },
      singing: { leaveOut: { practices: ['singing'] } },
      screens: { leaveOut: { practices: ['film-they-pick'] } },
      food: { leaveOut: { practices: ['comfort-food'] } },
      'going-out': { leaveOut: { practices: ['walk-together'] } },
      prayer: { leaveOut: { practices: ['meditating'] } },
    },
  },
  'giver-gladly': {
    direction: 'give',
    options: {
      'gladly-touch': { attributes: { touch: [0, 1, 2, 3] } },
      'gladly-words': { needs: { words: 2 }, practices: { 'reassuring-words': 2, 'pillow-talk': 1 } },
      'gladly-practical': { needs: { nourishment: 3, 'cleaning-up': 2, tending: 2, warmth: 1 } },
      'gladly-company': {
        needs: { fun: 2 },
        practices: {
          'film-they-pick': 2,
          'walk-together': 2,
          'reading-aloud': 2,
          meditating: 2,
          'pillow-talk': 1,
          'comfort-food': 1,
          snuggling: 1,
        },
      },
      'cannot-when-tired': { attributes: { effort: [1, 0, -1, -2] } },
      'cannot-early-work': { practices: { 'film-they-pick': -2, 'walk-together': -1 } },
      'cannot-touched-out': { attributes: { touch: [1, 0, -1, -2] } },
    },
  },
} as const satisfies KnownScoring;
