import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOrder } from '@/content/catalogueOrder';
import { limits } from '@/domain/boundary/boundary';
import { cardFields, privateCardFields, type CardField } from '@/domain/card/card';
import { shareCard, type CardHead, type OwnSide } from '@/domain/exchange/shareCard';
import { asBefore, firstChoice, keepFors, presetOf, shareParts, withPreset, type ShareChoice } from '@/domain/exchange/shareChoice';
import type { OwnPractice } from '@/domain/practice';
import { situations } from '@/domain/situation';
import type { Direction } from '@/domain/stance';
import { readCard, writeCard } from '@/transfer/cardCode';
import { anyStances } from '../arbitraries';
import { samplePractice } from '../samples';

const builtIn = catalogueOrder.slice(0, 12);
const ownIds = ['own-0000000000000001', 'own-0000000000000002', 'own-0000000000000003'];
const head: CardHead = { from: '00112233445566ff', at: '2026-11-24T20:00:00.000Z', today: '2026-11-24' };

/** A word that stands nowhere else, so that it can be looked for in the bytes. */
const markOf = (kind: string, id: string): string => `mark ${kind} ${id} end`;

function ownPractice(id: string): OwnPractice {
  const text = { name: markOf('name', id), alsoCalled: [markOf('also', id)], line: markOf('line', id), steps: [markOf('step', id)], variations: {}, whenNot: {}, ask: [], offer: [] };
  return { practice: samplePractice(id, { kit: [markOf('kit', id)] }), text };
}

/** Somebody who has said something everywhere. */
const anyOwnSide: fc.Arbitrary<OwnSide> = fc
  .record({
    stances: anyStances([...builtIn, ...ownIds]),
    receive: fc.shuffledSubarray([...builtIn, ...ownIds]),
    give: fc.shuffledSubarray([...builtIn, ...ownIds]),
    fitting: fc.nat(),
  })
  .map(({ stances, receive, give, fitting }) => {
    const some = (ids: readonly string[]) => ids.slice(0, fitting % (ids.length + 1));
    return {
      needs: { quiet: 'much', touch: 'none' },
      fields: Object.fromEntries(cardFields.map((field) => [field, markOf('field', field)])),
      bySituation: Object.fromEntries(situations.map((situation) => [situation, markOf('situation', situation)])),
      stances,
      open: { receive, give },
      fits: { receive: some(receive), give: some(give) },
      builtIn,
      boundaries: limits.map((limit) => ({
        id: limit,
        wording: {
          topic: markOf('topic', limit),
          limit,
          words: markOf('words', limit),
          conditions: markOf('conditions', limit),
          partner: markOf('partner', limit),
          practiceIds: [...builtIn.slice(0, 2), ...ownIds],
        },
      })),
      signals: [{ kind: 'word', sign: markOf('sign', 'one'), meaning: markOf('meaning', 'one') }],
      ownPractices: ownIds.map(ownPractice),
    };
  });

const anyChoice: fc.Arbitrary<ShareChoice> = fc.record({
  name: fc.constantFrom('', 'Sam'),
  parts: fc.subarray([...shareParts]),
  fields: fc.subarray([...cardFields]),
  situations: fc.subarray([...situations]),
  showsLimits: fc.boolean(),
  boundaryIds: fc.subarray([...limits]),
  ownPracticeIds: fc.subarray([...ownIds]),
  keepFor: fc.constantFrom(...keepFors),
});

/** The bytes as text, each text of the card readable in them: the form before it is packed. */
const readable = (card: object): string => JSON.stringify(card);

describe('a card made of what was ticked', () => {
  it('holds no word and no id that was not ticked, whatever was said and chosen', () => {
    fc.assert(
      fc.property(anyOwnSide, anyChoice, (own, choice) => {
        const said = readable(shareCard(own, choice, head));
        for (const field of cardFields) expect(said.includes(markOf('field', field))).toBe(choice.fields.includes(field));
        for (const one of situations) expect(said.includes(markOf('situation', one))).toBe(choice.situations.includes(one));
        for (const id of limits) {
          for (const part of ['topic', 'words', 'conditions']) expect(said.includes(markOf(part, id))).toBe(choice.boundaryIds.includes(id));
          expect(said).not.toContain(markOf('partner', id));
        }
        for (const id of ownIds) {
          for (const part of ['name', 'line']) expect(said.includes(markOf(part, id))).toBe(choice.ownPracticeIds.includes(id));
          if (!choice.ownPracticeIds.includes(id)) expect(said).not.toContain(id);
          for (const part of ['kit', 'step', 'also']) expect(said).not.toContain(markOf(part, id));
        }
        expect(said.includes(markOf('sign', 'one'))).toBe(choice.parts.includes('signals'));
        expect(said).not.toMatch(/tried|several|once/);
      }),
    );
  });

  it('comes out of its bytes as it was, and what was not ticked moves not a single byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnSide, anyChoice, async (own, choice) => {
        const card = shareCard(own, choice, head);
        const bytes = await writeCard(card, catalogueOrder);
        expect(await readCard(bytes, catalogueOrder)).toEqual(card);
        const ticked: OwnSide = {
          ...own,
          fields: Object.fromEntries(choice.fields.map((field) => [field, own.fields[field]])),
          bySituation: Object.fromEntries(choice.situations.map((situation) => [situation, own.bySituation[situation]])),
          boundaries: own.boundaries.filter(({ id }) => choice.boundaryIds.includes(id)),
          ownPractices: own.ownPractices.filter(({ practice }) => choice.ownPracticeIds.includes(practice.id)),
          stances: Object.fromEntries(
            Object.entries(own.stances)
              .filter(([id]) => !ownIds.includes(id) || choice.ownPracticeIds.includes(id))
              .map(([id, { tried: _tried, ...said }]) => [id, said]),
          ),
        };
        expect(await writeCard(shareCard(ticked, choice, head), catalogueOrder)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('is silent about limits without a trace unless they are to be named', () => {
    fc.assert(
      fc.property(anyOwnSide, anyChoice, (own, choice) => {
        const silent = { ...choice, showsLimits: false };
        const isNoLimit = (direction: Direction) => (id: string) => !/now|limit/.test(own.stances[id]?.[direction] ?? '');
        const listed = (lists: OwnSide['open']) => ({
          receive: lists.receive.filter(isNoLimit('receive')),
          give: lists.give.filter(isNoLimit('give')),
        });
        const without: OwnSide = {
          ...own,
          stances: Object.fromEntries(
            Object.entries(own.stances).map(([id, said]) => [
              id,
              Object.fromEntries(Object.entries(said).filter(([, stance]: [string, string]) => !/now|limit/.test(stance))),
            ]),
          ),
          open: listed(own.open),
          fits: listed(own.fits),
        };
        const card = shareCard(own, silent, head);
        expect(card).toEqual(shareCard(without, silent, head));
        expect(readable(card.stances)).not.toMatch(/not-now|limit/);
      }),
    );
  });

  it('names each limit of a practice that is on it when they are to be named', () => {
    const own: OwnSide = {
      needs: {},
      fields: {},
      bySituation: {},
      stances: {
        [builtIn[0]!]: { receive: 'hard-limit', give: 'want' },
        [builtIn[1]!]: { receive: 'not-now', tried: 'several' },
        [ownIds[0]!]: { give: 'soft-limit' },
      },
      open: { receive: [], give: [builtIn[0]!] },
      fits: { receive: [], give: [] },
      builtIn,
      boundaries: [],
      signals: [],
      ownPractices: ownIds.map(ownPractice),
    };
    expect(shareCard(own, { ...firstChoice, showsLimits: true }, head).stances).toEqual({
      [builtIn[0]!]: { receive: 'hard-limit', give: 'want' },
      [builtIn[1]!]: { receive: 'not-now' },
    });
    expect(shareCard(own, firstChoice, head).stances).toEqual({ [builtIn[0]!]: { give: 'want' } });
  });

  it('never wishes for what is ruled out in any other way', () => {
    fc.assert(
      fc.property(anyOwnSide, anyChoice, (own, choice) => {
        for (const [id, said] of Object.entries(shareCard(own, choice, head).stances)) {
          for (const direction of ['receive', 'give'] as const) {
            const stance = said[direction];
            if (!stance || /now|limit/.test(stance)) continue;
            expect(own.open[direction]).toContain(id);
          }
        }
      }),
    );
  });

  it('lets the answers speak for the eight strongest in each direction at most, beside all that was said of practices', () => {
    fc.assert(
      fc.property(anyOwnSide, anyChoice, (own, choice) => {
        const { stances } = shareCard(own, { ...choice, parts: shareParts }, head);
        for (const direction of ['receive', 'give'] as const) {
          const named = (id: string) => builtIn.some((one) => one === id) || choice.ownPracticeIds.includes(id);
          const isUnsaid = (id: string) => own.stances[id]?.[direction] === undefined;
          const fitting = Object.keys(stances).filter((id) => stances[id]?.[direction] === 'fits');
          expect(new Set(fitting)).toEqual(new Set(own.fits[direction].filter((id) => named(id) && isUnsaid(id)).slice(0, 8)));
          for (const id of own.open[direction].filter(named)) {
            const said = own.stances[id]?.[direction];
            if (said && !/now|limit/.test(said)) expect(stances[id]?.[direction]).toBe(said);
          }
        }
      }),
    );
  });

  it('asks to be gone after the whole of the next day, a week or a month, or not at all', () => {
    const own = fc.sample(anyOwnSide, 1)[0]!;
    const forgetOn = (keepFor: ShareChoice['keepFor'], today: string) =>
      shareCard(own, { ...firstChoice, keepFor }, { ...head, today }).forgetOn;
    expect(forgetOn('open', '2026-11-24')).toBeUndefined();
    expect(forgetOn('day', '2026-12-31')).toBe('2027-01-02');
    expect(forgetOn('week', '2026-02-25')).toBe('2026-03-05');
    expect(forgetOn('month', '2028-01-31')).toBe('2028-03-02');
  });

  it('cuts what is longer than a card takes, and never in the middle of a character', async () => {
    const own: OwnSide = { ...fc.sample(anyOwnSide, 1)[0]!, fields: { talk: `${'x'.repeat(1_999)}🌿 and more` } };
    const card = shareCard(own, { ...withPreset(firstChoice, 'usual'), name: 'n'.repeat(90) }, head);
    expect(card.fields.talk).toBe('x'.repeat(1_999));
    expect(card.name).toHaveLength(40);
    expect(await readCard(await writeCard(card, catalogueOrder), catalogueOrder)).toEqual(card);
  });
});

describe('a choice', () => {
  it('holds nothing private in either preset, nor any boundary or practice of one’s own', () => {
    for (const preset of ['little', 'usual'] as const) {
      const choice = withPreset(firstChoice, preset);
      expect(choice.fields.filter((field) => (privateCardFields as readonly CardField[]).includes(field))).toEqual([]);
      expect([choice.boundaryIds, choice.ownPracticeIds, choice.showsLimits]).toEqual([[], [], false]);
      expect(presetOf(choice)).toBe(preset);
    }
    expect(presetOf({ ...firstChoice, parts: ['needs'] })).toBeUndefined();
  });

  it('keeps what was ticked one by one when a preset is taken, and forgets private ticks for the next time', () => {
    const ticked: ShareChoice = { ...firstChoice, fields: ['allergies'], boundaryIds: ['b1'] };
    expect(withPreset(ticked, 'usual').fields).toContain('allergies');
    expect(withPreset(ticked, 'usual').boundaryIds).toEqual(['b1']);
    expect(asBefore(withPreset(ticked, 'usual')).fields).not.toContain('allergies');
  });

  it('says that no aftercare is wanted even where it is a little', () => {
    const choice = withPreset(firstChoice, 'little', ['time-alone']);
    expect(choice.fields).toEqual(['time-alone']);
    expect(presetOf(choice, ['time-alone'])).toBe('little');
  });
});
