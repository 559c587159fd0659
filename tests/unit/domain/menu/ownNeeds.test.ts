import { describe, expect, it } from 'vitest';
import { emptyCard, withField, withNeed } from '@/domain/card/card';
import { besideOwnWords } from '@/domain/card/replacedAnswers';
import { explainPractice, topReasons } from '@/domain/menu/explainPractice';
import type { OwnNeeds } from '@/domain/menu/ownNeeds';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { Scoring } from '@/domain/menu/scoring';
import { answersOf, rankingOf, samplePractice } from '../samples';

const tea = samplePractice('tea', { needs: ['warmth', 'nourishment'], warmth: 2 });
const film = samplePractice('film', { needs: ['fun'] });
const talk = samplePractice('talk', { needs: ['words'], talk: 2 });
const all = [film, tea, talk];

const table = {
  'body-needs': {
    direction: 'receive',
    options: {
      warm: { needs: { warmth: 3 }, practices: { tea: 1 } },
      cool: { needs: { warmth: -2 }, attributes: { warmth: [1, 0, -1, -2] } },
      drink: { needs: { nourishment: 2, warmth: 1 }, practices: { tea: 2 } },
    },
  },
  words: { direction: 'receive', options: { none: { leaveOut: { practices: ['talk'] }, needs: { words: -2 } } } },
} as const satisfies Scoring;

function scoreOf(id: string, ownNeeds: OwnNeeds, ...options: string[]): number | undefined {
  const input = rankingOf(all, { answers: answersOf({ 'body-needs': options }), ownNeeds });
  return rankPractices(input, table).ranked.find((practice) => practice.id === id)?.score;
}

describe('own weights of needs', () => {
  it.each([
    [{}, 4],
    [{ warmth: 'much' }, 5],
    [{ warmth: 'some' }, 3],
    [{ warmth: 'none' }, -4],
    [{ fun: 'much' }, 4],
  ] as const satisfies (readonly [OwnNeeds, number])[])('with %j, "warm" gives tea %i points', (own, points) => {
    expect(scoreOf('tea', own, 'warm')).toBe(points);
  });

  it('silence an answer that speaks only against what the person wants', () => {
    expect(scoreOf('tea', {}, 'cool')).toBe(-3);
    expect(scoreOf('tea', { warmth: 'much' }, 'cool')).toBe(4);
    expect(scoreOf('tea', { fun: 'much' }, 'cool')).toBe(-3);
  });

  it('leave an answer its other needs, and what it says of a practice itself', () => {
    expect(scoreOf('tea', { warmth: 'none' }, 'drink')).toBe(2 + 2 - 4);
  });

  it('move the list, and are told as a reason of their own', () => {
    const input = rankingOf(all, { ownNeeds: { fun: 'much', warmth: 'none' }, answers: answersOf({ 'body-needs': 'warm' }) });
    expect(rankPractices(input, table).ranked[0]?.id).toBe('film');
    expect(explainPractice(input, table, film)).toEqual([{ kind: 'own-need', points: 4, need: 'fun', weight: 'much' }]);
    expect(topReasons(explainPractice(input, table, tea))).toEqual([]);
  });

  it('bring nothing back that was ruled out', () => {
    const input = rankingOf(all, { answers: answersOf({ words: 'none' }), ownNeeds: { words: 'much' } });
    expect(rankPractices(input, table).leftOut.map(({ id }) => id)).toEqual(['talk']);
  });
});

describe('own words on the card', () => {
  const answers = answersOf({ 'words-that-land': 'safe', touch: 'none' });

  it('take the place of the answers about words, and of no other', () => {
    const card = withField(withField(emptyCard, 'soothing-words', 'You are home.'), 'touch', 'Ask me');
    expect(besideOwnWords(answers, card)).toEqual(answersOf({ touch: 'none' }));
    expect(besideOwnWords(answers, withField(emptyCard, 'soothing-words', ''))).toEqual(answersOf({ touch: 'none' }));
  });

  it('change nothing where there are none', () => {
    expect(besideOwnWords(answers, withNeed(emptyCard, 'words', 'much'))).toBe(answers);
  });
});
