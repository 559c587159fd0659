import {
  levels,
  variationKinds,
  type Category,
  type Caution,
  type Level,
  type OwnPractice,
  type Place,
  type PracticeId,
  type Sense,
  type VariationKind,
} from '@/domain/practice';
import type { Need } from '@/domain/need';

/** A level as chosen by hand; empty: it follows from the rest. */
export type ChosenLevel = `${Level}` | '';

/** Texts under some of the ids; a missing one is empty. */
export type TextsById<Id extends string> = Partial<Record<Id, string>>;

/** A practice of one's own while it is being written. Lists of lines are texts, one thing a line. */
export interface OwnPracticeForm {
  name: string;
  alsoCalled: string;
  line: string;
  category: Category;
  needs: Need[];
  senses: Sense[];
  steps: string;
  kit: string;
  touch: Level;
  talk: Level;
  effort: Level;
  stimulation: ChosenLevel;
  warmth: ChosenLevel;
  closeness: ChosenLevel;
  shortest: string;
  longest: string;
  solo: boolean;
  remote: boolean;
  places: Place[];
  ask: string;
  offer: string;
  variations: TextsById<VariationKind>;
  cautions: Caution[];
  /** Words for a caution stay here when it is unticked, until the form is saved. */
  whenNot: TextsById<Caution>;
  /** Ids of boundaries that name it and that somebody unticked here. */
  notMeantBy: string[];
}

export type OwnPracticeField = 'name' | 'minutes';

/** The permanent name of the draft of the changes of an own practice; that of the one new practice is a store's. */
export function ownPracticeDraft(id: PracticeId): string {
  return `own-practice-${id}`;
}

/** Values from which a name alone makes a practice. */
export const blankOwnPractice: OwnPracticeForm = {
  name: '',
  alsoCalled: '',
  line: '',
  category: 'together',
  needs: [],
  senses: [],
  steps: '',
  kit: '',
  touch: 0,
  talk: 0,
  effort: 1,
  stimulation: '',
  warmth: '',
  closeness: '',
  shortest: '5',
  longest: '20',
  solo: false,
  remote: false,
  places: ['bed', 'sofa'],
  ask: '',
  offer: '',
  variations: {},
  cautions: [],
  whenNot: {},
  notMeantBy: [],
};

/**
 * The form of an own practice that is to be changed. A level that follows from the rest goes on doing so. `notMeantBy`:
 * the boundaries that name it and don't hold it.
 */
export function formOf({ practice, text }: OwnPractice, notMeantBy: readonly string[] = []): OwnPracticeForm {
  const { category, needs, senses, touch, talk, effort, minutes, solo, remote, places, kit } = practice;
  const derived = derivedLevels(practice);
  const chosen = (name: keyof DerivedLevels): ChosenLevel =>
    practice[name] === derived[name] ? '' : `${practice[name]}`;
  return {
    name: text.name,
    alsoCalled: text.alsoCalled.join('\n'),
    line: text.line,
    category,
    needs: [...needs],
    senses: [...senses],
    steps: text.steps.join('\n'),
    kit: kit.join('\n'),
    touch,
    talk,
    effort,
    stimulation: chosen('stimulation'),
    warmth: chosen('warmth'),
    closeness: chosen('closeness'),
    shortest: String(minutes[0]),
    longest: String(minutes[1]),
    solo,
    remote,
    places: [...places],
    ask: text.ask.join('\n'),
    offer: text.offer.join('\n'),
    variations: { ...text.variations },
    cautions: [...practice.cautions],
    whenNot: { ...text.whenNot },
    notMeantBy: [...notMeantBy],
  };
}

type DerivedLevels = Pick<OwnPractice['practice'], 'stimulation' | 'warmth' | 'closeness'>;

/** Levels that nobody has to choose: warmth and closeness follow from the needs, closeness from touch as well. */
function derivedLevels({ needs, touch }: { readonly needs: readonly Need[]; readonly touch: Level }): DerivedLevels {
  const isClose = needs.includes('closeness') || touch >= 2;
  return { stimulation: 1, warmth: needs.includes('warmth') ? 2 : 0, closeness: isClose ? 2 : 1 };
}

const longestDay = 24 * 60;

/** Whole minutes from one to a day, the shortest first; undefined for anything else. */
function minutesOf({ shortest, longest }: OwnPracticeForm): readonly [number, number] | undefined {
  const [from, to] = [Number(shortest), Number(longest)];
  const areWhole = Number.isInteger(from) && Number.isInteger(to);
  return areWhole && from >= 1 && from <= to && to <= longestDay ? [from, to] : undefined;
}

/** What has to be put right before the form can be saved, first things first. */
export function faultyFields(form: OwnPracticeForm): OwnPracticeField[] {
  return [...(form.name.trim() ? [] : ['name' as const]), ...(minutesOf(form) ? [] : ['minutes' as const])];
}

/** The practice that the form describes. Levels that weren't chosen follow from the rest. */
export function ownPracticeOf(form: OwnPracticeForm, id: PracticeId): OwnPractice {
  const derived = derivedLevels(form);
  return {
    practice: {
      id,
      category: form.category,
      needs: [...form.needs],
      senses: [...form.senses],
      touch: form.touch,
      talk: form.talk,
      effort: form.effort,
      stimulation: levelOf(form.stimulation) ?? derived.stimulation,
      warmth: levelOf(form.warmth) ?? derived.warmth,
      closeness: levelOf(form.closeness) ?? derived.closeness,
      minutes: minutesOf(form) ?? [5, 20],
      solo: form.solo,
      remote: form.remote,
      places: form.places.length > 0 ? [...form.places] : blankOwnPractice.places,
      kit: linesOf(form.kit),
      cautions: [...form.cautions],
    },
    text: {
      name: form.name.trim(),
      alsoCalled: linesOf(form.alsoCalled),
      line: form.line.trim(),
      steps: linesOf(form.steps),
      variations: filledIn(variationKinds, form.variations),
      whenNot: filledIn(form.cautions, form.whenNot),
      ask: linesOf(form.ask),
      offer: linesOf(form.offer),
    },
  };
}

function levelOf(chosen: ChosenLevel): Level | undefined {
  return levels.find((level) => `${level}` === chosen);
}

/** The texts under the ids given that say something. */
function filledIn<Id extends string>(ids: readonly Id[], texts: TextsById<Id>): TextsById<Id> {
  const filled: TextsById<Id> = {};
  for (const id of ids) {
    const text = texts[id]?.trim();
    if (text) filled[id] = text;
  }
  return filled;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
