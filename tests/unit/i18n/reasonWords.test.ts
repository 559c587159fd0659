import { describe, expect, it } from 'vitest';
import { scoring } from '@/content/scoring';
import { builtInPractices } from '@/content/catalogue';
import { explainPractice, topReasons } from '@/domain/menu/explainPractice';
import { answersOf, rankingOf } from '../domain/samples';

/** What is quoted of the answers for a practice. */
function quoted(id: string, said: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  const practice = builtInPractices.find((one) => one.id === id);
  if (!practice) throw new Error('No such practice');
  const reasons = explainPractice(rankingOf(builtInPractices, { answers: answersOf(said) }), scoring, practice);
  return topReasons(reasons, 9).flatMap((reason) => (reason.kind === 'answer' ? [reason.option] : []));
}

describe('the reasons of the catalogue', () => {
  it('quote no answer that is about something else', () => {
    expect(quoted('meditating', { 'words-that-land': 'thanks', 'sound-and-light': 'soft-music' })).toEqual([]);
    expect(quoted('walk-together', { 'sound-and-light': 'soft-music', 'first-wish': 'be-close' })).toEqual([]);
    expect(quoted('walk-together', { 'sound-and-light': 'outdoors' })).toEqual(['outdoors']);
    expect(quoted('singing', { together: 'sing' })).toEqual(['sing']);
  });
});
