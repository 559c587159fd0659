import { describe, expect, it } from 'vitest';
import { stateOf, stillToSay } from '@/domain/agreement/agreement';
import { agreementCaps } from '@/domain/agreement/agreementCaps';
import { canBeTakenBack, nextVersion, putAway, reworded, shown, takenBack, withYes } from '@/domain/agreement/agreementChanges';
import { begun, evening, morning, noon, terms, wording } from './samples';

const today = '2026-11-24';

describe('an agreement', () => {
  it('is a draft, waits for the others, and is confirmed once everybody has said yes', () => {
    const draft = begun();
    const mine = withYes(draft, 0, noon, true);
    const both = withYes(mine, 1, evening, true);
    expect([draft, mine, both].map((one) => stateOf(one, today))).toEqual(['draft', 'waiting', 'confirmed']);
    expect(stillToSay(mine)).toEqual([1]);
  });

  it('waits for each of three', () => {
    const three = begun('a', { terms: terms({ people: ['', 'Sam', 'Jo'] }) });
    const two = withYes(withYes(three, 0, noon, true), 2, noon, false);
    expect(stateOf(two, today)).toBe('waiting');
    expect(stateOf(withYes(two, 1, evening, false), today)).toBe('confirmed');
  });

  it('counts a yes once, and none of somebody who is not in it', () => {
    const mine = withYes(begun(), 0, noon, true);
    expect(withYes(mine, 0, evening, true)).toBe(mine);
    expect(withYes(mine, 2, evening, true)).toBe(mine);
  });

  it('asks everybody anew when its wording changes, and keeps the one of before', () => {
    const both = withYes(withYes(begun(), 0, noon, true), 1, noon, true);
    expect(nextVersion(both)).toBe(2);
    const changed = reworded(both, wording('b', { version: 2, madeAt: evening }));
    expect(stateOf(changed, today)).toBe('draft');
    expect(changed.earlier).toEqual([{ wording: both.wording, yes: both.yes }]);
  });

  it('changes in place while nobody can have said yes to it', () => {
    expect(nextVersion(begun())).toBe(1);
    expect(reworded(begun(), wording('b')).earlier).toEqual([]);
    expect(nextVersion(shown(begun(), noon))).toBe(2);
    expect(nextVersion(shown(begun('a', { version: agreementCaps.version }), noon))).toBe(agreementCaps.version);
  });

  it('is the same object for the same wording', () => {
    const mine = withYes(begun(), 0, noon, true);
    expect(reworded(mine, wording('a'))).toBe(mine);
  });

  it('is taken back at once and for good', () => {
    const both = withYes(withYes(begun(), 0, noon, true), 1, noon, true);
    const gone = takenBack(both, 1, evening);
    expect(stateOf(gone, today)).toBe('withdrawn');
    expect(takenBack(gone, 0, evening)).toBe(gone);
    expect(withYes(gone, 1, evening, true)).toBe(gone);
    expect(reworded(gone, wording('b', { version: 2 }))).toBe(gone);
  });

  it('ends after its last day, and when it is put away', () => {
    const both = withYes(withYes(begun('a', { terms: terms({ until: today }) }), 0, noon, true), 1, noon, true);
    expect(stateOf(both, today)).toBe('confirmed');
    expect(stateOf(both, '2026-11-25')).toBe('ended');
    expect(stateOf(putAway(both, morning), today)).toBe('ended');
  });

  it('can be taken back as long as anybody can hold a yes to it, also after a change and after it was put away', () => {
    const both = withYes(withYes(begun(), 0, noon, true), 1, noon, false);
    const changed = reworded(shown(both, noon), wording('b', { version: 2 }));
    expect(stateOf(changed, today)).toBe('draft');
    const open = [withYes(begun(), 0, noon, true), both, changed, putAway(both, evening), shown(begun(), noon)];
    expect(open.map(canBeTakenBack)).toEqual(open.map(() => true));
    const past = withYes(begun('a', { terms: terms({ until: '2026-11-01' }) }), 0, noon, true);
    expect([stateOf(past, today), canBeTakenBack(past)]).toEqual(['ended', true]);
    expect(canBeTakenBack(begun())).toBe(false);
    expect(canBeTakenBack(reworded(begun(), wording('b')))).toBe(false);
    expect(open.map((one) => canBeTakenBack(takenBack(one, 0, evening)))).toEqual(open.map(() => false));
  });

  it('is still taken back when it was put away', () => {
    expect(stateOf(takenBack(putAway(begun(), noon), 1, evening), today)).toBe('withdrawn');
  });
});
