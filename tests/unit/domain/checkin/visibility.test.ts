import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, unwanted, type CheckInAnswers } from '@/domain/checkin/checkInAnswers';
import { hasEverybodyAgreed, itemKey, itemsIn, sharedView } from '@/domain/checkin/visibility';
import { anyAnswersOf, passedBy } from './anyCheckIn';

const ids = ['me', 'p1', 'p2'];
const anyPeople = fc.constantFrom(['me', 'p1'], ids);
const anyAll = fc.record({ me: anyAnswersOf('me'), p1: anyAnswersOf('p1'), p2: anyAnswersOf('p2') });
const asMap = (all: Readonly<Record<string, CheckInAnswers>>) => new Map(Object.entries(all));

/** The keys of everything that stands in some answers, private things too. */
function keysOf(answers: CheckInAnswers): readonly string[] {
  return itemsIn(answers).map(itemKey);
}

describe('what everybody may see', () => {
  it('is nothing unless everybody has agreed, whatever was ticked', () => {
    fc.assert(
      fc.property(anyPeople, anyAll, fc.subarray(ids), (people, all, agreed) => {
        const checkIn = { ...passedBy(people), agreed };
        const everybody = people.every((id) => agreed.includes(id));
        expect(hasEverybodyAgreed(checkIn)).toBe(everybody);
        if (!everybody) expect(sharedView(checkIn, asMap(all))).toEqual([]);
      }),
    );
  });

  it('is of each person what they ticked themselves, all of it and nothing else', () => {
    fc.assert(
      fc.property(anyPeople, anyAll, (people, all) => {
        const shown = sharedView({ ...passedBy(people), agreed: people }, asMap(all));
        expect(shown.map(({ person }) => person.id)).toEqual(people);
        for (const { person, answers } of shown) {
          const own = all[person.id as keyof typeof all];
          expect(keysOf(answers)).toEqual(keysOf(own).filter((key) => own.ticked.includes(key)));
        }
      }),
    );
  });

  it('holds nothing private, in whatever form: no mark of silence, nothing kept for oneself, no unticked word', () => {
    fc.assert(
      fc.property(anyPeople, anyAll, (people, all) => {
        const shown = sharedView({ ...passedBy(people), agreed: people }, asMap(all));
        const text = JSON.stringify(shown);
        expect(text).not.toContain(unwanted);
        expect(text).not.toContain('rather-not-say');
        for (const { person, answers } of shown) {
          expect(answers).not.toHaveProperty('forMe');
          expect(answers).not.toHaveProperty('at');
          expect(answers.ratherNot).toEqual([]);
          expect(answers.ticked).toEqual([]);
          const own = all[person.id as keyof typeof all];
          for (const [place, words] of Object.entries(own.words)) {
            if (words.trim() && !own.ticked.includes(`words:${place}`)) expect(text).not.toContain(words);
          }
        }
      }),
    );
  });

  it('is the same whether somebody said "I didn’t want it" or "rather not say"', () => {
    fc.assert(
      fc.property(anyAll, (all) => {
        const silent = (answers: CheckInAnswers): CheckInAnswers => {
          const { forMe: _forMe, ...rest } = answers;
          return { ...rest, boundary: 'rather-not-say' };
        };
        const kept = { ...all, me: { ...silent(all.me), forMe: unwanted } as CheckInAnswers };
        const checkIn = { ...passedBy(ids), agreed: ids };
        expect(sharedView(checkIn, asMap(kept))).toEqual(sharedView(checkIn, asMap({ ...all, me: silent(all.me) })));
      }),
    );
  });

  it('holds of somebody who has answered nothing nothing at all', () => {
    const shown = sharedView({ ...passedBy(['me', 'p1']), agreed: ['me', 'p1'] }, new Map());
    expect(shown.map(({ answers }) => answers)).toEqual([noAnswers, noAnswers]);
  });
});

describe('what can be shown at all', () => {
  it('leaves out blank words and a limit that somebody would rather not speak of', () => {
    const answers: CheckInAnswers = {
      ...noAnswers,
      boundary: 'rather-not-say',
      felt: { safe: 'yes', connected: 'rather-not-say' },
      words: { liked: '  ', wished: 'slower' },
      tried: [{ id: 'a', what: ' ', changes: '' }],
      ticked: [],
    };
    expect(keysOf(answers)).toEqual(['felt:safe', 'words:wished']);
  });

  it('has a key for each that no other has', () => {
    fc.assert(
      fc.property(anyAnswersOf('me'), (answers) => {
        const keys = keysOf(answers);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
