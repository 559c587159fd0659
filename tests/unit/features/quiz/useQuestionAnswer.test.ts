import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questions } from '@/content/questions';
import { answerTo } from '@/domain/quiz/answer';
import type { Question } from '@/domain/quiz/question';
import { useQuestionAnswer } from '@/features/quiz/useQuestionAnswer';
import { useQuizStore } from '@/stores/quiz';
import { useUndoStore } from '@/stores/undo';
import { useVaultStore } from '@/stores/vault';
import { failPuts } from '../../../support/failPuts';
import { inComponent, newWindow } from '../../../support/inComponent';

function question(id: string): Question {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error('No such question');
  return found;
}

/** One window of the app with one question on the screen. */
async function openWindow(id = 'please-dont') {
  const pinia = newWindow();
  const stores = { vault: useVaultStore(), quiz: useQuizStore(), undo: useUndoStore() };
  await stores.vault.open();
  return { ...stores, pinia, ...inComponent(pinia, () => useQuestionAnswer(question(id))) };
}

let first: Awaited<ReturnType<typeof openWindow>>;

beforeEach(async () => {
  first = await openWindow();
});

afterEach(async () => {
  first.leave();
  await first.vault.wipe();
});

describe('the answer on an open page', () => {
  it('follows another window, and its next tap takes nothing away that was ticked there', async () => {
    await first.made.choose('jokes', true);
    const second = await openWindow();
    await second.made.choose('kisses', true);
    await vi.waitFor(() => {
      expect(first.made.options.value).toEqual(['jokes', 'kisses']);
    });
    await first.made.choose('singing', true);
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({
      kind: 'chosen',
      options: ['jokes', 'kisses', 'singing'],
    });
    second.leave();
  });

  it('keeps a veto that the store knows and the page didn’t yet', async () => {
    await Promise.all([
      first.quiz.answer('please-dont', { kind: 'chosen', options: ['kisses'] }),
      first.made.choose('jokes', true),
    ]);
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({ kind: 'chosen', options: ['kisses', 'jokes'] });
    expect(first.made.options.value).toEqual(['kisses', 'jokes']);
  });

  it('shows two quick taps at once, and both are kept', async () => {
    const taps = [first.made.choose('jokes', true), first.made.choose('kisses', true)];
    expect(first.made.options.value).toEqual(['jokes', 'kisses']);
    await Promise.all(taps);
    expect(first.made.options.value).toEqual(['jokes', 'kisses']);
  });

  it('shows what an undo brought back', async () => {
    await first.made.choose('jokes', true);
    await first.made.pass('unsure');
    expect(first.made.given.value).toEqual({ kind: 'unsure' });
    await first.undo.undo();
    await vi.waitFor(() => {
      expect(first.made.options.value).toEqual(['jokes']);
    });
  });

  it('leaves on the page what could not be kept', async () => {
    const restore = failPuts(new DOMException('full', 'QuotaExceededError'));
    await first.made.choose('jokes', true);
    restore();
    expect(first.made.options.value).toEqual(['jokes']);
    await first.vault.retry();
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({ kind: 'chosen', options: ['jokes'] });
  });

  it('stays "not sure" when the last words come after that, and an undo brings those words back', async () => {
    await first.made.choose('jokes', true);
    const passing = first.made.pass('unsure');
    await first.made.write('no puns');
    await passing;
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({ kind: 'unsure' });
    await first.undo.undo();
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({ kind: 'chosen', options: ['jokes'], ownWords: 'no puns' });
  });

  it('is skipped by going on without an answer, unless words still come with leaving the page', async () => {
    await first.made.goOn();
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({ kind: 'skipped' });
    await first.made.write('no puns');
    expect(answerTo(first.quiz.answers, 'please-dont')).toEqual({ kind: 'chosen', options: [], ownWords: 'no puns' });
  });
});
