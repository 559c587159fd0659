import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementTexts, type AgreementTerms } from '@/domain/agreement/agreement';
import { agreementCaps } from '@/domain/agreement/agreementCaps';
import { plainTerms } from '@/domain/agreement/plainTerms';
import type { AgreementAnswer, ShownAgreement } from '@/domain/agreement/receiveAgreement';
import { limits } from '@/domain/boundary/boundary';
import { signalColours, type Signal } from '@/domain/boundary/signal';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import { sharedCaps } from '@/domain/exchange/sharedCaps';
import { readAgreement, readAnswer, writeAgreement, writeAnswer } from '@/transfer/agreementCode';
import { digestOf } from '@/transfer/agreementDigest';

const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 8 }).map((text) => text.slice(0, maxLength));
const hex = (length: number) => fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: length, maxLength: length });
const time = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const practiceId = fc.oneof(fc.constantFrom('cuddling', 'tea', 'constructor', 'not-yet-known'), hex(16).map((id) => `own-${id}`));

const signal = fc.oneof(
  fc.record({ kind: fc.constantFrom('word', 'gesture', 'object'), sign: words(sharedCaps.topic), meaning: words(200) }),
  fc.record({ kind: fc.constant('colour'), sign: fc.constantFrom(...signalColours), meaning: words(200) }),
) as fc.Arbitrary<Signal>;

function anyTerms(people: readonly string[]): fc.Arbitrary<AgreementTerms> {
  const place = fc.integer({ min: 0, max: people.length - 1 });
  const boundary = fc.record({
    topic: words(sharedCaps.topic),
    limit: fc.constantFrom(...limits),
    words: words(300),
    conditions: words(300),
    practiceIds: fc.array(practiceId, { maxLength: 5 }),
  });
  const receiver = fc.oneof(place, fc.constant('each-other' as const));
  return fc
    .record({
      people: fc.constant(people),
      practices: fc.array(fc.record({ id: practiceId, name: words(sharedCaps.topic), receiver }), { maxLength: 8 }),
      signals: fc.array(signal, { maxLength: 4 }),
      boundaries: fc.array(fc.record({ whose: place, boundary }), { maxLength: 4 }),
      followUps: fc.array(fc.record({ asks: place, asked: place, when: words(agreementCaps.when) }), { maxLength: 4 }),
      texts: fc.dictionary(fc.constantFrom(...agreementTexts), words(400)),
      until: fc.option(time.map((at) => at.slice(0, 10))),
    })
    .map(({ until, ...terms }) => plainTerms(until === null ? terms : { ...terms, until }));
}

const anyShown: fc.Arbitrary<ShownAgreement> = fc
  .array(words(sharedCaps.name), { minLength: 2, maxLength: agreementCaps.people })
  .chain((people) => {
    const places = people.map((_, place) => place);
    return fc.record({
      id: hex(16),
      from: fc.oneof(fc.constant(''), hex(16)),
      said: fc.shuffledSubarray(places, { minLength: 1 }),
      at: time,
      wording: fc.record({ version: fc.integer({ min: 1, max: 4000 }), madeAt: time, terms: anyTerms(people) }),
    });
  })
  .map(({ id, from, said, at, wording }) => ({
    id,
    from,
    sender: said[0] ?? 0,
    yes: said.map((place) => ({ place, at })),
    wording: { ...wording, digest: '' },
  }));

async function whole(shown: ShownAgreement): Promise<ShownAgreement> {
  return { ...shown, wording: { ...shown.wording, digest: await digestOf(shown.id, shown.wording) } };
}

const sample: ShownAgreement = {
  id: '0123456789abcdef',
  from: 'fedcba9876543210',
  sender: 0,
  yes: [{ place: 0, at: '2026-11-24T20:00:00.000Z' }],
  wording: {
    version: 1,
    madeAt: '2026-11-24T19:00:00.000Z',
    digest: '',
    terms: plainTerms({
      people: ['<b>Alex</b>', 'Sam'],
      practices: [
        { id: 'cuddling', name: 'Cuddling', receiver: 'each-other' },
        { id: 'own-00112233445566aa', name: '<img src=x onerror=alert(1)>', receiver: 1 },
      ],
      signals: [{ kind: 'colour', sign: 'red', meaning: 'Everything stops.' }],
      boundaries: [{ whose: 0, boundary: { topic: 'Marks', limit: 'hard', words: 'None', conditions: '', practiceIds: ['massage'] } }],
      followUps: [{ asks: 0, asked: 1, when: 'Tomorrow at noon' }],
      texts: { contact: 'A message tomorrow.', words: 'constructor __proto__ <script>' },
      until: '2026-11-25',
    }),
  },
};

/** What becomes of bytes from outside: a value of the declared shape, or a refusal. Anything else fails the test. */
async function outcome<T>(read: Promise<T>): Promise<T | 'refused'> {
  try {
    return await read;
  } catch (fault) {
    if (fault instanceof ForeignFault) return 'refused';
    throw fault;
  }
}

describe('an agreement as a message', () => {
  it('is read as it was written, whatever is in it, and finds the same digest', async () => {
    await fc.assert(
      fc.asyncProperty(anyShown, async (shown) => {
        const sent = await whole(shown);
        expect(await readAgreement(await writeAgreement(sent))).toEqual(sent);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps HTML as text and the names of members as words', async () => {
    const read = await readAgreement(await writeAgreement(sample));
    expect(read.wording.terms).toEqual(sample.wording.terms);
    expect(Object.getPrototypeOf(read.wording.terms.texts)).toBe(Object.prototype);
  });

  it('has another digest for any other wording, and the same one for what only looks otherwise', async () => {
    const { id, wording } = sample;
    const first = await digestOf(id, wording);
    const others = [
      { ...wording, version: 2 },
      { ...wording, madeAt: '2026-11-24T19:00:00.001Z' },
      { ...wording, terms: { ...wording.terms, people: ['Alex', 'Sam'] } },
      { ...wording, terms: { ...wording.terms, practices: [...wording.terms.practices].reverse() } },
      { ...wording, terms: { ...wording.terms, texts: {} } },
    ];
    const digests = await Promise.all(others.map((other) => digestOf(id, other)));
    expect(new Set([first, ...digests, await digestOf('fedcba9876543210', wording)]).size).toBe(others.length + 2);
    const { people, ...rest } = wording.terms;
    const looksOtherwise = { ...rest, people: [' <b>Alex</b>', 'Sam\u202e '] };
    expect(people).toEqual(['<b>Alex</b>', 'Sam']);
    expect(await digestOf(id, { ...wording, terms: looksOtherwise })).toBe(first);
  });

  it('refuses a sender who has not said yes, somebody who said it twice, and practices by no id', async () => {
    const bad: readonly ShownAgreement[] = [
      { ...sample, yes: [] },
      { ...sample, yes: [...sample.yes, ...sample.yes] },
      { ...sample, sender: 1 },
      { ...sample, wording: { ...sample.wording, terms: { ...sample.wording.terms, people: ['', ''], practices: [{ id: '__proto__', name: '', receiver: 0 }] } } },
      { ...sample, wording: { ...sample.wording, terms: { ...sample.wording.terms, people: ['alone'] } } },
      { ...sample, wording: { ...sample.wording, terms: { ...sample.wording.terms, followUps: [{ asks: 5, asked: 0, when: '' }] } } },
    ];
    for (const one of bad) expect(await outcome(writeAgreement(one).then(readAgreement))).toBe('refused');
  });

  it('refuses to write a day or read a version that the format has no place for', async () => {
    const until = (day: string) => ({ ...sample, wording: { ...sample.wording, terms: { ...sample.wording.terms, until: day } } });
    for (const day of ['1969-12-31', '2200-01-01', 'never']) {
      await expect(writeAgreement(until(day))).rejects.toMatchObject({ code: 'too-large' });
    }
    expect((await readAgreement(await writeAgreement(until(agreementCaps.until)))).wording.terms.until).toBe(agreementCaps.until);
    for (const version of [0, agreementCaps.version + 1, 2 ** 32 - 1]) {
      expect(await outcome(writeAgreement({ ...sample, wording: { ...sample.wording, version } }).then(readAgreement))).toBe('refused');
      expect(await outcome(writeAnswer({ ...anAnswer, version }).then(readAnswer))).toBe('refused');
    }
  });

  it('is read where a boundary of a card names what only a later release knows, without it', async () => {
    const boundary = { topic: 'Marks', limit: 'hard', words: '', conditions: '', practiceIds: ['massage', 'catalogue:57'] } as const;
    const sent = await whole({ ...sample, wording: { ...sample.wording, terms: { ...sample.wording.terms, boundaries: [{ whose: 0, boundary }] } } });
    const read = await readAgreement(await writeAgreement(sent));
    expect(read.wording.terms.boundaries[0]?.boundary.practiceIds).toEqual(['massage']);
    expect(read.wording.digest).toBe(sent.wording.digest);
  });

  it('refuses what is above a cap, in writing too', async () => {
    const practices = Array.from({ length: agreementCaps.practices + 1 }, () => ({ id: 'tea', name: '', receiver: 0 }));
    const tooMany = { ...sample, wording: { ...sample.wording, terms: { ...sample.wording.terms, practices } } };
    await expect(writeAgreement(tooMany)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuses, or reads to something whole, whatever was changed in the bytes: 20,000 times', async () => {
    const [agreement, answer] = await Promise.all([writeAgreement(sample), writeAnswer(anAnswer)]);
    let refused = 0;
    const mutated = fc.record({
      at: fc.nat(agreement.length - 1),
      bit: fc.nat(7),
      cut: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, { arbitrary: fc.nat(40), weight: 1 }),
      splice: fc.option(fc.uint8Array({ minLength: 1, maxLength: 6 })),
    });
    await fc.assert(
      fc.asyncProperty(mutated, async ({ at, bit, cut, splice }) => {
        for (const [bytes, read] of [[agreement, readAgreement], [answer, readAnswer]] as const) {
          const changed = Uint8Array.from(bytes);
          const where = at % changed.length;
          changed[where] = (changed[where] ?? 0) ^ (1 << bit);
          if (splice) changed.set(splice.subarray(0, changed.length - where), where);
          const result = await outcome<ShownAgreement | AgreementAnswer>(read(changed.subarray(0, changed.length - cut)));
          if (result === 'refused') refused += 1;
          else if ('wording' in result && result.wording.terms.people.length < 2) throw new Error('Nobody is in it.');
        }
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  }, 60_000);
});

const anAnswer: AgreementAnswer = {
  id: sample.id,
  place: 1,
  answer: 'yes',
  at: '2026-11-24T20:30:00.000Z',
  version: 3,
  digest: '00112233445566778899aabbccddeeff',
};

describe('an answer as a message', () => {
  it('is read as it was written', async () => {
    for (const answer of ['yes', 'withdrawn'] as const) {
      expect(await readAnswer(await writeAnswer({ ...anAnswer, answer }))).toEqual({ ...anAnswer, answer });
    }
  });

  it('takes few bytes', async () => {
    expect((await writeAnswer(anAnswer)).length).toBeLessThan(48);
  });
});
