import { describe, expect, it } from 'vitest';
import { builtInPractices } from '@/content/practices';
import { questions } from '@/content/questions';
import { scoring } from '@/content/scoring';
import { rankPractices } from '@/domain/menu/rankPractices';
import type { Effect, Scoring } from '@/domain/menu/scoring';
import { needs } from '@/domain/need';
import { attributes } from '@/domain/practice';
import { situations } from '@/domain/situation';
import { answersOf, rankingOf } from '../domain/samples';

const table: Scoring = scoring;
const ids = builtInPractices.map(({ id }) => id);
const touching = builtInPractices.filter(({ touch }) => touch > 0).map(({ id }) => id);
const effects: readonly (readonly [string, Effect])[] = Object.entries(table).flatMap(([question, { options }]) =>
  Object.entries(options).map(([option, effect]) => [`${question}: ${option}`, effect] as const),
);

function top(chosen: Parameters<typeof answersOf>[0], count = 3): readonly string[] {
  const input = rankingOf(builtInPractices, { answers: answersOf(chosen) });
  return rankPractices(input, scoring).ranked.slice(0, count).map(({ id }) => id);
}

function leftOut(chosen: Parameters<typeof answersOf>[0]): readonly string[] {
  const input = rankingOf(builtInPractices, { answers: answersOf(chosen) });
  return rankPractices(input, scoring).leftOut.map(({ id }) => id);
}

/** For each practice, answers that ask for it. */
const wished = [
  ['cuddling', { 'first-wish': 'be-close', touch: 'lots', 'kind-of-touch': 'firm-holding' }],
  ['showering-together', { 'first-wish': 'be-close', 'body-needs': ['wash', 'warm'] }],
  ['washing-hair', { 'kind-of-touch': 'hair', 'body-needs': 'wash' }],
  ['snuggling', { 'body-needs': ['warm', 'sleep'], 'how-long': 'whole-night' }],
  ['massage', { touch: 'lots', 'kind-of-touch': 'massage' }],
  ['back-rubs', { touch: 'some', 'kind-of-touch': 'stroking' }],
  ['stroking-hair', { touch: 'light', 'kind-of-touch': ['hair', 'stroking'] }],
  ['brushing-hair', { touch: 'light', 'kind-of-touch': 'hair', talking: 'silence' }],
  ['lingering-kisses', { touch: 'lots', 'kind-of-touch': 'kisses' }],
  ['pillow-talk', { 'first-wish': 'be-close', talking: 'yes', 'words-that-land': ['wanted', 'jokes'] }],
  ['reading-aloud', { talking: 'cannot-speak', together: 'read' }],
  ['film-they-pick', { 'first-wish': 'something-ordinary', 'sound-and-light': 'film', together: 'watch' }],
  ['reassuring-words', { talking: 'a-few-words', 'words-that-land': ['did-well', 'safe'] }],
  ['honest-talk', { talking: 'yes', 'talk-it-over': 'at-once' }],
  ['comfort-food', { 'body-needs': ['food', 'warm'], together: 'cook' }],
  ['water-or-tea', { 'first-wish': 'be-alone', 'body-needs': 'water' }],
  ['singing', { talking: 'cannot-speak', together: 'sing' }],
  ['walk-together', { 'first-wish': 'something-ordinary', 'sound-and-light': 'outdoors' }],
  ['meditating', { 'sound-and-light': 'quiet-dark', together: 'pray-or-meditate' }],
  ['tending-bruises', { 'body-needs': 'pain-care' }],
  ['holding-hands', { touch: 'light', 'kind-of-touch': 'hands-only' }],
  ['blanket-or-warm-clothes', { touch: 'none', 'body-needs': 'warm' }],
  ['lying-near', { 'first-wish': 'be-near', talking: 'silence' }],
  ['time-alone', { 'first-wish': 'be-alone', 'time-alone': 'short-then-back' }],
  ['sleep', { 'body-needs': 'sleep' }],
  ['thanking', { 'words-that-land': 'thanks' }],
  ['ritual', { 'first-wish': 'be-close', together: 'pray-or-meditate' }],
  ['prayer', { together: 'pray-or-meditate', 'words-that-land': 'thanks' }],
  ['writing-a-journal', { 'talk-it-over': 'in-writing', 'time-alone': 'short-then-back' }],
  ['stretching', { 'kind-of-touch': 'none', 'how-long': 'quarter-hour' }],
  ['breathing-together', { talking: 'silence', 'time-alone': 'none', 'how-long': 'five-minutes' }],
  ['listening-to-music', { 'sound-and-light': 'soft-music' }],
  ['tidying-up', { 'first-wish': 'something-ordinary', touch: 'none', 'body-needs': 'wash' }],
  ['message-next-day', { 'next-days': 'message' }],
  ['call-next-day', { 'talk-it-over': 'next-day', 'next-days': 'call' }],
  ['video-call', { talking: 'yes', 'talk-it-over': 'same-day', 'next-days': 'call' }],
  ['something-to-keep', { 'next-days': 'meet' }],
  ['laughing-together', { 'words-that-land': 'jokes' }],
  ['playing-a-game', { together: 'game' }],
  ['toilet-and-clean-up', { 'body-needs': 'toilet' }],
  ['caring-for-a-guest', { talking: 'a-few-words', 'body-needs': 'water', 'next-days': 'meet' }],
  ['caring-for-yourself', { 'first-wish': 'be-alone', 'body-needs': 'warm' }],
  ['way-home', { 'time-alone': 'i-leave-kindly' }],
  ['cooling-down', { 'body-needs': 'cool' }],
  ['something-soft', { touch: 'none', 'felt-low': 'sometimes-at-once' }],
  ['foot-bath', { 'body-needs': ['warm', 'wash'], 'how-long': 'quarter-hour' }],
  ['cooking-together', { together: 'cook' }],
  ['sitting-outside', { 'first-wish': 'be-alone', 'sound-and-light': 'outdoors' }],
  ['plan-for-low-days', { 'felt-low': 'in-the-next-days' }],
] as const;

describe('the scoring table', () => {
  it('knows only questions, options and situations that exist', () => {
    for (const [question, { options, onlyIn }] of Object.entries(table)) {
      const known = questions.find(({ id }) => id === question)?.options ?? [];
      expect(known).toEqual(expect.arrayContaining(Object.keys(options)));
      expect(situations).toEqual(expect.arrayContaining([...(onlyIn ?? [])]));
    }
  });

  it('never scores the private question, nor wanting no aftercare', () => {
    for (const question of ['can-say-no', 'no-aftercare']) {
      expect(Object.keys(table)).not.toContain(question);
    }
  });

  it('moves the list for giving by questions about giving, and the other by the others', () => {
    for (const [question, { direction }] of Object.entries(table)) {
      const part = questions.find(({ id }) => id === question)?.part;
      expect(direction).toBe(part === 'giving' ? 'give' : 'receive');
    }
  });

  it.each(effects)('has whole points and real ids for %s', (_, effect) => {
    const { practices, needs: byNeed, attributes: byLevel, leaveOut } = effect;
    const points = [
      ...Object.values(practices ?? {}),
      ...Object.values(byNeed ?? {}),
      ...Object.values(byLevel ?? {}).flat(),
    ];
    expect(points.every((value) => Number.isInteger(value) && Math.abs(value) <= 5)).toBe(true);
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(practices ?? {}), ...(leaveOut?.practices ?? [])]));
    expect(needs).toEqual(expect.arrayContaining(Object.keys(byNeed ?? {})));
    expect(attributes).toEqual(
      expect.arrayContaining([...Object.keys(byLevel ?? {}), ...Object.keys(leaveOut?.atLeast ?? {})]),
    );
  });

  it.each(wished)('puts %s first for somebody whose answers ask for it', (id, chosen) => {
    expect(top(chosen, 1)).toEqual([id]);
  });

  it('lets every practice come first', () => {
    expect(wished.map(([id]) => id)).toEqual(ids);
  });

  it('buries no practice: for each, a single answer is enough to bring it among the first eight', () => {
    const oneAnswer = questions
      .filter(({ part, id }) => part === 'receiving' && id !== 'please-dont' && Object.hasOwn(table, id))
      .flatMap(({ id, options }) => options.map((option) => ({ [id]: option })));
    const liftedBy = (answer: Parameters<typeof answersOf>[0]) =>
      rankPractices(rankingOf(builtInPractices, { answers: answersOf(answer) }), scoring)
        .ranked.slice(0, 8)
        .filter(({ score }) => score > 0);
    const lifted = new Set(oneAnswer.flatMap(liftedBy).map(({ id }) => id));
    expect(ids.filter((id) => !lifted.has(id))).toEqual([]);
  });

  it('puts being held first for somebody who likes to be close and warm', () => {
    const close = { 'first-wish': 'be-close', touch: 'lots', 'kind-of-touch': 'firm-holding' };
    expect(top({ ...close, talking: 'a-few-words', 'body-needs': 'warm' })[0]).toBe('cuddling');
  });

  it('has nothing with touch or talk at the top for somebody who wants to be left in peace', () => {
    const alone = { 'first-wish': 'be-alone', touch: 'none', talking: 'silence', 'time-alone': 'rest-of-night' };
    expect(top(alone)).toEqual(['time-alone', 'writing-a-journal', 'caring-for-yourself']);
    expect(leftOut(alone)).toContain('cuddling');
  });

  it.each([
    ['touch', 'none', touching],
    ['kind-of-touch', 'none', touching],
    ['please-dont', 'hot-bath', ['showering-together', 'foot-bath']],
    ['please-dont', 'being-watched', ['showering-together', 'toilet-and-clean-up', 'foot-bath']],
    ['please-dont', 'hair-touched', ['washing-hair', 'stroking-hair', 'brushing-hair']],
    ['please-dont', 'kisses', ['lingering-kisses']],
    ['please-dont', 'rubbing', ['massage', 'back-rubs']],
    ['please-dont', 'being-talked-to', ['pillow-talk', 'reading-aloud', 'honest-talk', 'call-next-day', 'video-call']],
    ['please-dont', 'questions', ['honest-talk']],
    ['please-dont', 'singing', ['singing']],
    ['please-dont', 'screens', ['film-they-pick', 'video-call']],
    ['please-dont', 'food', ['comfort-food', 'cooking-together']],
    ['please-dont', 'going-out', ['walk-together', 'sitting-outside']],
    ['please-dont', 'prayer', ['meditating', 'prayer', 'breathing-together']],
    ['please-dont', 'jokes', ['laughing-together']],
    ['please-dont', 'phone-use', ['video-call']],
    ['please-dont', 'surprise-touch', []],
    ['please-dont', 'scent', []],
    ['please-dont', 'bright-light', []],
    ['next-days', 'nothing', ['message-next-day', 'call-next-day']],
    ['please-dont', 'leaving-without-a-word', []],
  ])('for "%s: %s" leaves out exactly what that rules out', (question, option, out) => {
    expect(leftOut({ [question]: option })).toEqual(out);
  });

  it('leaves nothing to do for nobody: even all refusals together keep something', () => {
    const all = questions.find(({ id }) => id === 'please-dont')?.options ?? [];
    const ranked = top({ touch: 'none', 'please-dont': all }, ids.length);
    expect(ranked).toEqual(expect.arrayContaining(['water-or-tea', 'reassuring-words']));
  });

  it('looks after the body, and speaks more, after something rough only', () => {
    const answers = answersOf({ 'after-rough': ['check-marks', 'more-words'] });
    const first = (situation: 'rough' | 'new-thing' | 'casual') =>
      rankPractices(rankingOf(builtInPractices, { answers, situation }), scoring).ranked[0];
    expect(first('rough')).toMatchObject({ id: 'tending-bruises', score: 6 });
    expect(first('new-thing')?.id).toBe('tending-bruises');
    expect(first('casual')).toMatchObject({ id: ids[0], score: 0 });
  });

  it('lists for giving what somebody gives gladly', () => {
    const input = (option: string) =>
      rankingOf(builtInPractices, { direction: 'give', answers: answersOf({ 'giver-gladly': option }) });
    const first = (option: string) => rankPractices(input(option), scoring).ranked[0]?.id;
    expect(first('gladly-touch')).toBe('cuddling');
    expect(first('gladly-words')).toBe('reassuring-words');
    expect(first('gladly-practical')).toBe('water-or-tea');
    expect(first('gladly-company')).toBe('film-they-pick');
  });
});
