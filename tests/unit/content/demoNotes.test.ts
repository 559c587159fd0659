import { describe, expect, it } from 'vitest';
import { demoNotes } from '@/content/demo/demoNotes';
import { builtInPractices } from '@/content/practices';
import { questions } from '@/content/questions';
import { optionsOf } from '@/domain/quiz/answer';

const now = new Date('2026-11-28T20:00:00.000Z');
const notes = demoNotes(now);

/** Every text of a tree that looks like a time. */
function timesIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return /^\d{4}-\d\d-\d\dT/.test(tree) ? [tree] : [];
  if (tree instanceof Map) return [...tree.values()].flatMap(timesIn);
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(timesIn) : [];
}

describe('made-up notes', () => {
  it('are the same at the same time, and lie in the past', () => {
    expect(demoNotes(new Date(now))).toEqual(notes);
    const times = timesIn(notes);
    expect(times.length).toBeGreaterThan(40);
    expect(times.filter((time) => time >= now.toISOString())).toEqual([]);
  });

  it('answer questions that are asked with options that there are', () => {
    for (const [id, answer] of Object.entries(notes.quiz.answers)) {
      const question = questions.find((one) => one.id === id);
      expect([id, optionsOf(answer).filter((option) => !question?.options.includes(option))]).toEqual([id, []]);
    }
  });

  it('name practices of the catalogue, and never as helpful what they rule out', () => {
    const known = new Set(builtInPractices.map(({ id }) => id));
    const named = [
      ...Object.keys(notes.card.stances),
      ...[...notes.receivedCards.values()].flatMap(({ card }) => Object.keys(card.stances)),
      ...[...notes.sessions.values()].flatMap(({ steps }) => steps.map(({ practiceId }) => practiceId)),
      ...[...notes.boundaries.values()].flatMap(({ versions }) => versions.flatMap(({ wording }) => wording.practiceIds)),
      ...notes.dropPlan.practices,
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const rated = new Set([...notes.ratings.values()].map(({ practiceId }) => practiceId));
    const refused = Object.entries(notes.card.stances).filter(([, { receive }]) => receive === 'hard-limit');
    expect(refused.filter(([id]) => rated.has(id))).toEqual([]);
  });

  it('have a check-in with answers for each evening', () => {
    expect([...notes.checkIns.keys()]).toEqual([...notes.sessions.keys()]);
    expect([...notes.checkInAnswers.keys()]).toEqual([...notes.sessions.keys()].map((id) => `${id}-me`));
  });
});
