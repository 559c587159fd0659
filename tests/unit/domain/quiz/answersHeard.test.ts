import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opposites } from '@/content/opposites';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import { emptyCard } from '@/domain/card/card';
import { rankPractices } from '@/domain/menu/rankPractices';
import { builtInPractices } from '@/content/catalogue';
import { answersHeard } from '@/domain/quiz/answersHeard';
import { letterOf } from '@/stores/letter';
import { anyAnswers } from '../arbitraries';
import { answersOf, chose, rankingOf } from '../samples';

describe('answersHeard', () => {
  it('silences the wish that a refusal contradicts, and keeps the others', () => {
    const answers = answersOf({ 'kind-of-touch': ['hair', 'massage'], 'please-dont': ['hair-touched'] });
    expect(answersHeard(answers, questions, opposites)).toEqual({ ...answers, 'kind-of-touch': chose('massage') });
  });

  it('hears a wish for one situation no more either', () => {
    const answers = {
      'please-dont': chose('being-talked-to'),
      talking: { kind: 'depends', bySituation: { rough: ['silence'], casual: ['yes'] } },
    } as const;
    expect(answersHeard(answers, questions, opposites)['talking']).toEqual({
      kind: 'depends',
      bySituation: { rough: ['silence'], casual: [] },
    });
  });

  it('lets a refusal that depends on the situation silence nothing elsewhere', () => {
    const answers = {
      touch: { kind: 'depends', bySituation: { rough: ['none'] } },
      'kind-of-touch': chose('hair'),
    } as const;
    expect(answersHeard(answers, questions, opposites)).toEqual(answers);
  });

  it('keeps own words beside a silenced wish', () => {
    const answers = {
      'please-dont': chose('jokes'),
      'words-that-land': { kind: 'chosen', options: ['jokes'], ownWords: 'You are home.' },
    } as const;
    expect(answersHeard(answers, questions, opposites)['words-that-land']).toEqual({
      kind: 'chosen',
      options: [],
      ownWords: 'You are home.',
    });
  });

  it('hears an option that stands alone without the others', () => {
    const answers = answersOf({ 'words-that-land': ['safe', 'none'], 'after-rough': ['same', 'check-marks'] });
    expect(answersHeard(answers, questions, opposites)).toEqual(
      answersOf({ 'words-that-land': 'none', 'after-rough': 'check-marks' }),
    );
  });

  it('leaves out no more than the answers do where a refusal silences the only wish of a situation', () => {
    const answers = {
      'please-dont': { kind: 'chosen', options: ['rubbing'] },
      'kind-of-touch': { kind: 'depends', bySituation: { everyday: ['massage'], group: ['none'] } },
    } as const;
    const out = rankPractices(
      rankingOf(builtInPractices, { answers: answersHeard(answers, questions, opposites) }),
      scoring,
    ).leftOut.map(({ id }) => id);
    expect(out).toEqual(['massage', 'back-rubs']);
  });

  it('brings back nothing that the answers leave out', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const idsOut = (given: typeof answers) =>
          rankPractices(rankingOf(builtInPractices, { answers: given }), scoring).leftOut.map(({ id }) => id);
        expect(idsOut(answersHeard(answers, questions, opposites))).toEqual(idsOut(answers));
      }),
    );
  });
});

describe('the card', () => {
  it('never says both: a wish, and that nobody should do it', () => {
    const answers = answersOf({ 'kind-of-touch': 'hair', 'please-dont': 'hair-touched' });
    const { fields, needs } = letterOf(emptyCard, answers, new Set());
    expect(fields.find(({ field }) => field === 'touch')?.derived).toBeUndefined();
    expect(fields.find(({ field }) => field === 'please-dont')?.derived).toBeDefined();
    expect(needs.find(({ need }) => need === 'touch')?.weight).toBeUndefined();
  });

  it('asks for nothing that is ruled out in another way, and for the rest as before', () => {
    const answers = {
      'kind-of-touch': { kind: 'chosen', options: ['massage', 'hair', 'stroking'] },
      together: { kind: 'depends', bySituation: { everyday: ['sing', 'read'] } },
    } as const;
    const touch = (refused: readonly string[]) =>
      letterOf(emptyCard, answers, new Set(refused)).fields.find(({ field }) => field === 'touch')?.derived?.[0].options;
    expect(touch([])).toEqual(['massage', 'hair', 'stroking']);
    expect(touch(['massage', 'stroking-hair'])).toEqual(['hair', 'stroking']);
    expect(touch(['massage', 'stroking-hair', 'brushing-hair'])).toEqual(['stroking']);
    const { situations } = letterOf(emptyCard, answers, new Set(['singing']));
    expect(situations).toEqual([{ situation: 'everyday', own: undefined, parts: [{ question: 'together', options: ['read'] }] }]);
  });
});
