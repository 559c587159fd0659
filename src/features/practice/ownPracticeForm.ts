import type { Category, Level, OwnPractice, Place, PracticeId } from '@/domain/practice';
import type { Need } from '@/domain/need';

/** A practice of one's own while it is being written. Lists of lines are texts, one thing a line. */
export interface OwnPracticeForm {
  name: string;
  line: string;
  category: Category;
  needs: Need[];
  steps: string;
  kit: string;
  touch: Level;
  talk: Level;
  effort: Level;
  shortest: string;
  longest: string;
  solo: boolean;
  remote: boolean;
  places: Place[];
  ask: string;
  offer: string;
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
  line: '',
  category: 'together',
  needs: [],
  steps: '',
  kit: '',
  touch: 0,
  talk: 0,
  effort: 1,
  shortest: '5',
  longest: '20',
  solo: false,
  remote: false,
  places: ['bed', 'sofa'],
  ask: '',
  offer: '',
  notMeantBy: [],
};

/** The form of an own practice that is to be changed. `notMeantBy`: the boundaries that name it and don't hold it. */
export function formOf({ practice, text }: OwnPractice, notMeantBy: readonly string[] = []): OwnPracticeForm {
  const { category, needs, touch, talk, effort, minutes, solo, remote, places, kit } = practice;
  return {
    name: text.name,
    line: text.line,
    category,
    needs: [...needs],
    steps: text.steps.join('\n'),
    kit: kit.join('\n'),
    touch,
    talk,
    effort,
    shortest: String(minutes[0]),
    longest: String(minutes[1]),
    solo,
    remote,
    places: [...places],
    ask: text.ask.join('\n'),
    offer: text.offer.join('\n'),
    notMeantBy: [...notMeantBy],
  };
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

/**
 * The practice that the form describes. What isn't asked follows from what is: warmth and closeness from its needs,
 * closeness from touch as well.
 */
export function ownPracticeOf(form: OwnPracticeForm, id: PracticeId): OwnPractice {
  const isClose = form.needs.includes('closeness') || form.touch >= 2;
  return {
    practice: {
      id,
      category: form.category,
      needs: [...form.needs],
      senses: [],
      touch: form.touch,
      talk: form.talk,
      effort: form.effort,
      stimulation: 1,
      warmth: form.needs.includes('warmth') ? 2 : 0,
      closeness: isClose ? 2 : 1,
      minutes: minutesOf(form) ?? [5, 20],
      solo: form.solo,
      remote: form.remote,
      places: form.places.length > 0 ? [...form.places] : blankOwnPractice.places,
      kit: linesOf(form.kit),
      cautions: [],
    },
    text: {
      name: form.name.trim(),
      alsoCalled: [],
      line: form.line.trim(),
      steps: linesOf(form.steps),
      variations: {},
      whenNot: {},
      ask: linesOf(form.ask),
      offer: linesOf(form.offer),
    },
  };
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
