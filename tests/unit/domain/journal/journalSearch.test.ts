import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBoundary } from '@/domain/boundary/boundaryHistory';
import { checkInTexts } from '@/domain/checkin/checkInAnswers';
import { countParts, choicesIn, passes, withPart, type JournalFilter } from '@/domain/journal/journalFilter';
import { moodBands, type JournalHead } from '@/domain/journal/journalHead';
import { journalOf, type JournalRecords } from '@/domain/journal/journalOf';
import { isFoundIn, nearlyFinder, needlesOf, searchTextOf, writtenIn } from '@/domain/journal/journalSearch';
import { writtenSteps } from '@/domain/repair/repair';
import { answersWith, checkInAt, entryAt, followUpAt, noRecords, plainNames, sam, sessionAt } from './samples';

const at = '2026-01-03T22:00:00.000Z';

/** Every place in which words can stand, as records that hold them there. */
const places: Readonly<Record<string, (words: string) => Partial<JournalRecords>>> = {
  'a session’s expectations': (expectations) => ({ sessions: [{ id: 's', value: sessionAt(at, { expectations }) }] }),
  'who was told': (told) => ({ sessions: [{ id: 's', value: sessionAt(at, { told }) }] }),
  'the way home': (wayHome) => ({ sessions: [{ id: 's', value: sessionAt(at, { people: [{ ...sam, id: 'me', wayHome }] }) }] }),
  'a name': (name) => ({ sessions: [{ id: 's', value: sessionAt(at, { people: [{ ...sam, id: 'me' }, { ...sam, name }] }) }] }),
  'an own thing that was tried': (what) => ({ ...checkInOf({ tried: [{ id: 't', what, changes: '' }] }) }),
  'changes to it': (changes) => ({ ...checkInOf({ tried: [{ id: 't', what: 'x', changes }] }) }),
  'what another has shown': (liked) => ({
    checkIns: [{ id: 'c', value: checkInAt(at, { shown: [{ person: sam, answers: answersWith({ words: { liked } }) }] }) }],
  }),
  'a later note': (note) => ({ followUps: [{ id: 'f', value: followUpAt(at, note) }] }),
  'a boundary’s topic': (topic) => ({ boundaries: [{ id: 'b', value: newBoundary(boundary({ topic }), at) }] }),
  'its words': (words) => ({ boundaries: [{ id: 'b', value: newBoundary(boundary({ words }), at) }] }),
  'its conditions': (conditions) => ({ boundaries: [{ id: 'b', value: newBoundary(boundary({ conditions }), at) }] }),
  'a field of the card': (notes) => ({ cards: [{ id: 'k', value: card({ notes }) }] }),
  'an entry': (words) => ({ own: [{ id: 'o', value: entryAt(at, words) }] }),
  'a practice by its name': (id) => ({ own: [{ id: 'o', value: entryAt(at, '', { practiceIds: [id] }) }] }),
  ...Object.fromEntries(
    checkInTexts.map((text) => [`the words ${text}`, (words: string) => checkInOf({ words: { [text]: words } })]),
  ),
  ...Object.fromEntries(
    writtenSteps.map((step) => [
      `a repair’s ${step}`,
      (words: string): Partial<JournalRecords> => ({ repairs: [{ id: 'r', value: { at, step, words: { [step]: words } } }] }),
    ]),
  ),
};

function checkInOf(differences: Parameters<typeof answersWith>[0]): Partial<JournalRecords> {
  return { checkIns: [{ id: 'c', value: checkInAt(at) }], answers: [{ id: 'c-me', value: answersWith(differences) }] };
}

function boundary(differences: object) {
  return { topic: '', limit: 'hard', words: '', conditions: '', partner: '', practiceIds: [], ...differences } as const;
}

function card(fields: object) {
  return { confirmedAt: at, card: { fields, needs: {}, stances: {}, bySituation: {} }, answers: {} };
}

const headsOf = (records: Partial<JournalRecords>) => journalOf({ ...noRecords, ...records });
const isFound = (head: JournalHead, query: string) => {
  const needles = needlesOf(query);
  return needles !== undefined && isFoundIn(searchTextOf(head, plainNames), needles);
};

const isNearlyFound = (head: JournalHead, query: string) => nearlyFinder(query)(searchTextOf(head, plainNames));

const anyWord = fc.stringMatching(/^[a-z]{4,12}$/);

describe('the search for what was mistyped', () => {
  const [calm] = headsOf({ own: [{ id: 'o', value: entryAt(at, 'A calm morning with Robin') }] });

  it.each(['mornign', 'monring', 'the morninng', 'rovin calm', 'mornig robin'])('finds “%s”', (query) => {
    expect(isFound(calm!, query)).toBe(false);
    expect(isNearlyFound(calm!, query)).toBe(true);
  });

  it.each(['evening', 'xyz', 'morning dancing', 'clm'])('doesn’t find “%s”', (query) => {
    expect(isNearlyFound(calm!, query)).toBe(false);
  });

  it('finds all that is found as it stands as well', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 4 }), fc.nat(), (words, which) => {
        const [head] = headsOf({ own: [{ id: 'o', value: entryAt(at, words.join(' ')) }] });
        expect(isNearlyFound(head!, words[which % words.length]!)).toBe(true);
      }),
    );
  });
});

describe('the search', () => {
  it.each(Object.entries(places))('finds every word, and its beginning, in %s', (_, make) => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 5 }), fc.nat(), (words, which) => {
        const [head] = headsOf(make(words.join(' ')));
        const word = words[which % words.length]!;
        expect(isFound(head!, word)).toBe(true);
        expect(isFound(head!, word.slice(0, 3))).toBe(true);
        expect(isFound(head!, `${word} zzzzqqqq`)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['Über Café', 'uber cafe'],
    ['NIGHT', 'night'],
    ['we cuddled for long', 'cuddles'],
    ['the tea was warm', 'the tea'],
    ['湯気の夜', '夜'],
    ["didn’t", 'didnt'],
  ])('finds "%s" by "%s"', (words, query) => {
    expect(isFound(headsOf({ own: [{ id: 'o', value: entryAt(at, words) }] })[0]!, query)).toBe(true);
  });

  it('begins at the beginning of a word, and takes signs alone for no words', () => {
    const [head] = headsOf({ own: [{ id: 'o', value: entryAt(at, 'a start') }] });
    expect(isFound(head!, 'art')).toBe(false);
    expect(needlesOf('♡ …')).toBeUndefined();
  });

  it('tells of no empty text', () => {
    expect(writtenIn(headsOf({ own: [{ id: 'o', value: entryAt(at, '  ') }] })[0]!)).toEqual([]);
  });
});

const heads = headsOf({
  sessions: [
    { id: 's', value: sessionAt('2026-01-03T12:00:00.000Z', { people: [{ ...sam, id: 'me' }, sam], situation: 'rough' }, ['tea']) },
    { id: 't', value: sessionAt('2026-01-05T12:00:00.000Z') },
  ],
  own: [
    { id: 'low', value: entryAt('2026-01-04T12:00:00.000Z', '', { mood: { pleasant: -1, energy: 0 }, withWhom: 'sam ' }) },
    { id: 'good', value: entryAt('2026-01-06T12:00:00.000Z', '', { mood: { pleasant: 2, energy: 0 }, practiceIds: ['tea'] }) },
    { id: 'mid', value: entryAt('2026-01-07T12:00:00.000Z', '', { mood: { pleasant: 0, energy: 2 } }) },
  ],
});
const kept = (filter: JournalFilter) => heads.filter(passes(filter)).map(({ id }) => id);

describe('the filters', () => {
  it.each<[JournalFilter, readonly string[]]>([
    [{}, ['mid', 'good', 't', 'low', 's']],
    [{ person: 'Sam' }, ['low', 's']],
    [{ situation: 'rough' }, ['s']],
    [{ practice: 'tea' }, ['good', 's']],
    [{ mood: 'low' }, ['low']],
    [{ mood: 'middling' }, ['mid']],
    [{ mood: 'good' }, ['good']],
    [{ kind: 'session' }, ['t', 's']],
    [{ from: '2026-01-05' }, ['mid', 'good', 't']],
    [{ to: '2026-01-04' }, ['low', 's']],
    [{ from: '2026-01-05', to: '2026-01-05' }, ['t']],
    [{ from: 'no day' }, ['mid', 'good', 't', 'low', 's']],
    [{ person: 'sam', practice: 'tea' }, ['s']],
  ])('%j lets pass what it says', (filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });

  it('let pass together what each lets pass alone', () => {
    const anyFilter = fc.record(
      {
        person: fc.constantFrom('sam', 'nobody'),
        practice: fc.constantFrom('tea', 'walk'),
        mood: fc.constantFrom(...moodBands),
        from: fc.constantFrom('2026-01-04', '2026-01-06'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const alone = Object.entries(filter).map(([part, value]) => new Set(kept({ [part]: value })));
        expect(kept(filter)).toEqual(kept({}).filter((id) => alone.every((set) => set.has(id))));
      }),
    );
  });

  it('are set and taken out one by one', () => {
    const set = withPart(withPart({}, 'person', 'Sam'), 'from', '2026-01-01');
    expect(countParts(set)).toBe(2);
    expect(withPart(withPart(set, 'person', undefined), 'from', '')).toEqual({});
  });

  it('are offered by what there is', () => {
    expect(choicesIn(heads)).toEqual({ people: ['sam'], situations: ['rough'], practices: ['tea'] });
  });
});
