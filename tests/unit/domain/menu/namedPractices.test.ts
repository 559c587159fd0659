import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPractices, textOfBuiltIn } from '@/content/catalogue';
import { practicesNamedIn } from '@/domain/menu/namedPractices';
import { buildSearchIndex, type SearchEntry } from '@/domain/menu/search';

const builtIn: readonly SearchEntry[] = builtInPractices.flatMap(({ id }) => {
  const text = textOfBuiltIn(id);
  return text ? [{ id, ...text }] : [];
});
const index = buildSearchIndex(builtIn);
const hair = ['washing-hair', 'stroking-hair', 'brushing-hair'];

describe('practicesNamedIn', () => {
  it.each([
    ['no hugs please', ['cuddling']],
    ['anything with my hair', hair],
    ['no haircuts', hair],
    ['my hiar', hair],
    ['Kisses', ['lingering-kisses']],
    ['no kissing!', ['lingering-kisses']],
    ['don’t sing to me', ['singing']],
    ["DON'T SING", ['singing']],
    ['no baths', ['showering-together']],
    ['walks', ['walk-together']],
    ['no tea', ['water-or-tea']],
    ['no fod, no food', ['comfort-food']],
    ['I don’t want to talk', ['pillow-talk', 'honest-talk']],
    ['no films', ['film-they-pick']],
    ['meditaton', ['meditating']],
    ['cudd1ing', ['cuddling']],
    ['2massage', ['massage']],
    ['brusies', ['tending-bruises']],
    ['no screens', ['film-they-pick', 'video-call']],
    ['no phones', ['call-next-day', 'video-call']],
    ['don’t text me', ['message-next-day']],
    ['do not ring me', ['call-next-day']],
    ['no contact', ['message-next-day', 'call-next-day']],
    ['no small talk', ['pillow-talk', 'honest-talk', 'call-next-day', 'video-call']],
    ['no praying', ['prayer']],
    ['no religion please', ['prayer']],
    ['no candles', ['ritual']],
    ['don’t hold my hand', ['holding-hands']],
    ['no yoga', ['stretching']],
    ['no breathing exercises', ['breathing-together']],
    ['no jokes', ['laughing-together']],
    ['don’t make me laugh', ['laughing-together']],
    ['no games', ['playing-a-game']],
    ['no songs', ['singing', 'listening-to-music']],
    ['no gifts', ['something-to-keep']],
    ['don’t thank me', ['thanking']],
    ['no naps', ['sleep']],
    ['don’t stay over', ['sleep']],
    ['don’t make me go out', ['walk-together', 'sitting-outside']],
    ['no cooking, no food', ['comfort-food', 'cooking-together']],
    ['no hot water', ['showering-together', 'washing-hair', 'foot-bath']],
    ['nothing with my feet', ['massage', 'foot-bath']],
    ['no ice', ['cooling-down', 'tending-bruises']],
    ['no blankets', ['blanket-or-warm-clothes']],
    ['no soft toys', ['something-soft']],
    ['I go to the toilet alone', ['toilet-and-clean-up']],
    ['no cleaning up', ['tidying-up', 'toilet-and-clean-up']],
    ['no diaries', ['writing-a-journal']],
    ['no third person', ['caring-for-a-guest']],
    ['no time alone', ['time-alone']],
    ['don’t lie next to me', ['lying-near']],
    ['don’t send me home', ['way-home']],
    ['no drop talk', ['plan-for-low-days']],
    ['no selfcare', ['caring-for-yourself']],
  ])('hears "%s" as %j', (words, ids) => {
    expect(practicesNamedIn(words, index)).toEqual(expect.arrayContaining(ids));
  });

  it.each(['massage', 'Massage', 'MASSAGES', 'masage', 'massgae', 'màssage', 'no massages, please'])(
    'hears a massage in "%s"',
    (words) => {
      expect(practicesNamedIn(words, index)).toContain('massage');
    },
  );

  it.each([
    '',
    '   ',
    '?!',
    'no',
    'please don’t do this with me, not together and not to the end',
    'I want to be asked first',
    'both of us',
    'good',
    'only when I am ready',
    'showing me off',
    'choking',
    'slapping',
    'being tied with ropes',
    'leave me alone',
    'I want to feel safe',
    'don’t put me down',
    'not every day',
    'keep calm',
    'I hope not',
    'my role',
    'spanking',
    'bright light',
    'no thanks',
    'don’t leave me',
  ])('hears no practice in "%s"', (words) => {
    expect(practicesNamedIn(words, index)).toEqual([]);
  });

  it.each([
    ['talk', 'walk-together'],
    ['walks', 'pillow-talk'],
    ['teasing', 'water-or-tea'],
    ['teasing', 'singing'],
    ['kissing', 'singing'],
    ['ready', 'reading-aloud'],
    ['wishes', 'washing-hair'],
    ['messages at work', 'massage'],
    ['calm', 'call-next-day'],
    ['playing', 'prayer'],
    ['praying', 'playing-a-game'],
    ['Zärtlich 🧸 word8', 'reassuring-words'],
  ])('doesn’t take "%s" for %s', (words, id) => {
    expect(practicesNamedIn(words, index)).not.toContain(id);
  });

  it('hears every built-in practice by its own name and by each of its other names', () => {
    expect(builtIn).toHaveLength(builtInPractices.length);
    for (const { id, name, alsoCalled } of builtIn) {
      for (const words of [name, ...alsoCalled]) expect(practicesNamedIn(`no ${words} tonight`, index)).toContain(id);
    }
  });

  it.each(['no touch', 'don’t touch me', 'no touching'])('hears every practice that has touch in it in "%s"', (words) => {
    const touching = builtInPractices.filter(({ touch }) => touch > 0).map(({ id }) => id);
    expect(touching.length).toBeGreaterThan(10);
    expect(practicesNamedIn(words, index)).toEqual(touching);
  });

  it('doesn’t hear a word that stands only in the line', () => {
    const own = buildSearchIndex([{ id: 'own', name: 'Warm feet', alsoCalled: [], line: 'Wool socks help.' }]);
    expect(practicesNamedIn('socks', own)).toEqual([]);
    expect(practicesNamedIn('my feet', own)).toEqual(['own']);
  });

  it('hears a name made of little words when it stands there as a whole', () => {
    const own = buildSearchIndex([{ id: 'own', name: 'Just Us', alsoCalled: [], line: '' }]);
    expect(practicesNamedIn('please not “just us”', own)).toEqual(['own']);
    expect(practicesNamedIn('it is just the two of us', own)).toEqual([]);
  });

  it('hears names in a script without spaces', () => {
    const own = buildSearchIndex([{ id: 'own', name: '按摩', alsoCalled: [], line: '' }]);
    expect(practicesNamedIn('请不要按摩', own)).toEqual(['own']);
    expect(practicesNamedIn('请不要', own)).toEqual([]);
  });

  it('hears no less when more is said', () => {
    const anyName = fc.constantFrom(...builtIn.map(({ name }) => name));
    fc.assert(
      fc.property(anyName, fc.string(), fc.string(), (name, before, after) => {
        const alone = practicesNamedIn(name, index);
        expect(practicesNamedIn(`${before} ${name} ${after}`, index)).toEqual(expect.arrayContaining([...alone]));
      }),
    );
  });
});
