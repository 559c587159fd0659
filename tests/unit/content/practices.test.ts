import { describe, expect, it } from 'vitest';
import { kitItems } from '@/content/kit';
import { builtInPractices } from '@/content/practices';
import { kitText } from '@/content/text/en/kit';
import { practiceText } from '@/content/text/en/practices';
import { categories, type PracticeText } from '@/domain/practice';

const permanentIds = [
  'cuddling',
  'showering-together',
  'washing-hair',
  'snuggling',
  'massage',
  'back-rubs',
  'stroking-hair',
  'brushing-hair',
  'lingering-kisses',
  'pillow-talk',
  'reading-aloud',
  'film-they-pick',
  'reassuring-words',
  'honest-talk',
  'comfort-food',
  'water-or-tea',
  'singing',
  'walk-together',
  'meditating',
  'tending-bruises',
  'holding-hands',
  'blanket-or-warm-clothes',
  'lying-near',
  'time-alone',
  'sleep',
  'thanking',
  'ritual',
  'prayer',
  'writing-a-journal',
  'stretching',
  'breathing-together',
  'listening-to-music',
  'tidying-up',
  'message-next-day',
  'call-next-day',
  'video-call',
  'something-to-keep',
  'laughing-together',
  'playing-a-game',
  'toilet-and-clean-up',
  'caring-for-a-guest',
  'caring-for-yourself',
  'way-home',
  'cooling-down',
  'something-soft',
  'foot-bath',
  'cooking-together',
  'sitting-outside',
  'plan-for-low-days',
];

const texts: Readonly<Record<string, PracticeText>> = practiceText;
const entries = builtInPractices.map((practice) => {
  const text = texts[practice.id];
  if (!text) throw new Error(`no text for ${practice.id}`);
  return { id: practice.id, practice, text };
});

/** What is read as prose: all but the names. */
function prose({ line, steps, variations, whenNot, ask, offer }: PracticeText): readonly string[] {
  return [line, ...steps, ...Object.values(variations), ...Object.values(whenNot), ...ask, ...offer];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

describe('the built-in practices', () => {
  it('have permanent ids, in catalogue order', () => {
    expect(builtInPractices.map(({ id }) => id)).toEqual(permanentIds);
  });

  it('have unique ids in kebab-case', () => {
    expect(new Set(permanentIds).size).toBe(permanentIds.length);
    for (const { id } of entries) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('have a text each, and no text is left over', () => {
    expect(Object.keys(texts).sort()).toEqual([...permanentIds].sort());
  });

  it('send a knock on the head to get advice, and any pressure on the neck to be checked', () => {
    for (const { text } of entries) {
      const { 'head-knock': head = 'advice', 'neck-pressure': neck = 'checked' } = text.whenNot;
      expect(head, text.name).toMatch(/advice|get help/i);
      expect(neck, text.name).toMatch(/checked|help now/i);
    }
  });

  it.each(['sleep', 'snuggling', 'lying-near', 'time-alone', 'caring-for-yourself', 'way-home'])(
    'leave nobody alone or asleep with a knocked head, after neck pressure, drink or drugs: %s',
    (id) => {
      const cautions = entries.find((entry) => entry.id === id)?.practice.cautions;
      const all = ['head-knock', 'neck-pressure', 'breath-trouble', 'drunk-or-high'];
      expect(cautions).toEqual(expect.arrayContaining(all));
    },
  );

  it('fill every category', () => {
    expect(new Set(builtInPractices.map(({ category }) => category))).toEqual(new Set(categories));
  });

  describe.each(entries)('$id', ({ practice, text }) => {
    it('has a sensible length of time', () => {
      const [shortest, longest] = practice.minutes;
      expect(shortest).toBeGreaterThan(0);
      expect(shortest).toBeLessThanOrEqual(longest);
      expect(longest).toBeLessThanOrEqual(600);
    });

    it('serves one to five needs', () => {
      expect(practice.needs.length).toBeGreaterThanOrEqual(1);
      expect(practice.needs.length).toBeLessThanOrEqual(5);
    });

    it('names nothing twice, and at least one sense and one place', () => {
      for (const list of [practice.needs, practice.senses, practice.places, practice.kit, practice.cautions]) {
        expect(new Set(list).size).toBe(list.length);
      }
      expect(practice.senses.length).toBeGreaterThan(0);
      expect(practice.places.length).toBeGreaterThan(0);
    });

    it('is told in 3 to 6 steps of at most 40 words', () => {
      expect(text.steps.length).toBeGreaterThanOrEqual(3);
      expect(text.steps.length).toBeLessThanOrEqual(6);
      for (const step of text.steps) expect(countWords(step), step).toBeLessThanOrEqual(40);
    });

    it('has a line of at most 14 words', () => {
      expect(countWords(text.line)).toBeLessThanOrEqual(14);
    });

    it('has at least three variations, with those that its attributes promise', () => {
      const kinds = Object.keys(text.variations);
      expect(kinds.length).toBeGreaterThanOrEqual(3);
      expect(kinds.includes('alone')).toBe(practice.solo);
      if (practice.remote) expect(kinds).toContain('from-afar');
    });

    it('says when not to for exactly its cautions', () => {
      expect(Object.keys(text.whenNot)).toEqual(practice.cautions);
    });

    it('has two or three lines to ask, one of them very short, and two or three to offer', () => {
      expect([2, 3]).toContain(text.ask.length);
      expect([2, 3]).toContain(text.offer.length);
      expect(text.ask.some((line) => countWords(line) <= 5)).toBe(true);
    });

    it('lists other names in lower case, each once, and not its own', () => {
      for (const other of text.alsoCalled) expect(other).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
      const names = [text.name.toLowerCase(), ...text.alsoCalled];
      expect(new Set(names).size).toBe(names.length);
    });

    it('ends every sentence', () => {
      for (const said of prose(text)) expect(said).toMatch(/[.?!]”?$/);
    });

  });
});

describe('the things to have ready', () => {
  it('all have words, each a name and no sentence', () => {
    expect(Object.keys(kitText)).toEqual(kitItems);
    for (const words of Object.values(kitText)) {
      expect(words).toMatch(/^[A-Z].*[a-z]$/);
    }
  });

  it('are all used by some practice', () => {
    const used = new Set(builtInPractices.flatMap(({ kit }) => kit));
    expect(kitItems.filter((item) => !used.has(item))).toEqual([]);
  });
});
