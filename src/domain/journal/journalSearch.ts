import { currentWording } from '../boundary/boundaryHistory';
import { checkInTexts, wordsOf, type CheckInAnswers } from '../checkin/checkInAnswers';
import { stopWords } from '../menu/stopWords';
import { isMistyped } from '../menu/typingErrors';
import { stemOf, wordsIn } from '../menu/wordForms';
import type { PracticeId } from '../practice';
import { me } from '../session/person';
import type { Situation } from '../situation';
import type { JournalHead, JournalKind, JournalSource } from './journalHead';

/** What the things of an entry are called, in the language of the one who searches. */
export interface JournalNames {
  readonly kind: (kind: JournalKind) => string;
  readonly situation: (situation: Situation) => string;
  readonly practice: (id: PracticeId) => string;
}

function wordsOfAnswers(answers: CheckInAnswers): readonly string[] {
  const texts = checkInTexts.map((text) => wordsOf(answers, text));
  return [...texts, ...answers.tried.flatMap(({ what, changes }) => [what, changes])];
}

function textsIn(source: JournalSource): readonly string[] {
  switch (source.kind) {
    case 'session': {
      const { plan, flow } = source.session;
      const ways = plan.people.map(({ wayHome }) => wayHome);
      return [plan.expectations, plan.told, ...ways, ...Object.values(flow?.texts ?? {})];
    }
    case 'check-in': {
      const shown = source.checkIn.shown?.filter(({ person }) => person.id !== me) ?? [];
      return [
        ...(source.answers ? wordsOfAnswers(source.answers) : []),
        ...shown.flatMap(({ answers }) => wordsOfAnswers(answers)),
      ];
    }
    case 'follow-up':
      return [source.answer.helpedWords, source.answer.note];
    case 'repair':
      return Object.values(source.repair.words);
    case 'boundary': {
      const { boundary, version } = source;
      const said = version === undefined ? undefined : boundary.versions[version]?.wording;
      const { topic, words, conditions } = said ?? currentWording(boundary);
      return [topic, words, conditions];
    }
    case 'card': {
      const { card, answers } = source.version;
      const own = Object.values(answers).map((answer) => ('ownWords' in answer ? (answer.ownWords ?? '') : ''));
      return [...Object.values(card.fields), ...Object.values(card.bySituation), ...own];
    }
    case 'own':
      return [source.entry.words];
  }
}

/**
 * Everything that somebody wrote in an entry, without empty texts: the owner's own words and the names they typed; of
 * others only what they have shown.
 */
export function writtenIn({ source, people }: JournalHead): readonly string[] {
  return [...textsIn(source), ...people].filter((text) => text.trim() !== '');
}

/**
 * An entry made ready for searching: its words, what is written and what its things are called, folded, with a space
 * before each. Making it costs far more than looking through it.
 */
export function searchTextOf(head: JournalHead, names: JournalNames): string {
  const { source, situation, practices } = head;
  const called = [names.kind(source.kind), situation ? names.situation(situation) : '', ...practices.map(names.practice)];
  return ['', ...wordsIn([...writtenIn(head), ...called].join('\n'))].join(' ');
}

/** A word that is looked for, in its forms; one of them has to stand there. */
type Needle = readonly string[];

/** Scripts that put no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}]/u;

/** The words of a query; little ones ("the", "with") only where there are no others. */
function tellingWords(query: string): readonly string[] {
  const typed = wordsIn(query);
  const telling = typed.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : typed;
}

function needleOf(word: string): Needle {
  return unspaced.test(word) ? [word] : [...new Set([` ${word}`, ` ${stemOf(word)}`])];
}

/** What is looked for in each entry. Undefined for a query without words. */
export function needlesOf(query: string): readonly Needle[] | undefined {
  const words = tellingWords(query);
  return words.length === 0 ? undefined : words.map(needleOf);
}

/** Whether every word of a query stands in an entry's text, at the beginning of a word, in the form typed or another. */
export function isFoundIn(text: string, needles: readonly Needle[]): boolean {
  return needles.every((forms) => forms.some((form) => text.includes(form)));
}

/**
 * Tells of an entry's text whether every word of a query stands there but for typing errors, for when nothing was found
 * as it was typed. Each word of the texts is compared once, so one finder serves one search through the whole journal.
 */
export function nearlyFinder(query: string): (text: string) => boolean {
  const sought = tellingWords(query).map((typed) => ({ typed, needle: needleOf(typed), known: new Map<string, boolean>() }));
  const isNear = ({ typed, known }: (typeof sought)[number], word: string): boolean => {
    const near = known.get(word) ?? isMistyped(typed, word, true);
    known.set(word, near);
    return near;
  };
  return (text) => {
    const words = text.split(' ');
    return sought.every((one) => isFoundIn(text, [one.needle]) || words.some((word) => isNear(one, word)));
  };
}
