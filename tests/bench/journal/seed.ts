import type { CheckIn } from '@/domain/checkin/checkIn';
import { noAnswers } from '@/domain/checkin/checkInAnswers';
import { justMe } from '@/domain/session/person';
import type { Session } from '@/domain/session/session';
import { noPlan } from '@/domain/session/sessionPlan';
import { checkInAnswersKind, checkInKind } from '@/vault/checkIns';
import { journalEntryKind } from '@/vault/journal';
import { openVault } from '@/vault/openVault';
import { sessionKind } from '@/vault/sessions';
import type { Change } from '@/vault/vault';

const names = ['Sam', 'Kim', 'Robin', 'Alex'];
const practices = ['cuddling', 'water-or-tea', 'massage', 'pillow-talk', 'lingering-kisses'];
const words = ['a blanket', 'the window open', 'tea with honey', 'a long quiet hour', 'rain outside', 'nothing said', 'a walk home'];
const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
const sentence = (n: number): string => Array.from({ length: 12 }, (_, at) => pick(words, n * 7 + at * at)).join(', ');

function changesOf(n: number): readonly Change[] {
  const at = new Date(1.75e12 - n * 6 * 3.6e6).toISOString();
  const id = `seed${n}`;
  if (n % 4 === 0) {
    const entry = { at, words: `${n} ${sentence(n)}${n % 1000 === 0 ? ' lighthouse' : ''}`, withWhom: pick(names, n), practiceIds: [] };
    return [{ kind: journalEntryKind, id, value: entry }];
  }
  const person = { ...justMe, id: 'p1', name: pick(names, n) };
  if (n % 4 === 1) {
    const value: CheckIn = { at, people: [justMe, person], practiceIds: [pick(practices, n)], way: 'alone', stage: { kind: 'over' }, agreed: [] };
    const answers = { ...noAnswers, after: { pleasant: 1, energy: 0 }, words: { liked: sentence(n) } } as const;
    return [
      { kind: checkInKind, id, value },
      { kind: checkInAnswersKind, id: `${id}-me`, value: answers },
    ];
  }
  const value: Session = {
    startedAt: at,
    endedAt: at,
    zone: 'UTC',
    plan: { ...noPlan, people: [justMe, person], situation: 'rough', expectations: sentence(n) },
    signs: [],
    steps: [0, 1, 2].map((step) => ({ practiceId: pick(practices, n + step), startedAt: at, endedAt: at, end: 'done' })),
  };
  return [{ kind: sessionKind, id, value }];
}

/** Fills the app's own vault with so many entries of the journal, like those that the app writes. */
export async function seed(count: number): Promise<void> {
  const vault = await openVault();
  for (let from = 0; from < count; from += 1_000) {
    const some = Array.from({ length: Math.min(1_000, count - from) }, (_, n) => changesOf(from + n));
    await vault.keep(some.flat());
  }
  await vault.close();
}
