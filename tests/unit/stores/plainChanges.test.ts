import { describe, expect, it } from 'vitest';
import { plainly, restored } from '@/stores/plainChanges';
import { allKinds } from '@/vault/kinds';

type Record = object | undefined;

const withB = (before: Record): Record => ({ ...before, b: 2 });

/** An edit of a record, `{ a: 1 }` at first or none, that was held, and what it makes of the record as it stands by then. */
function heldEdit(name: string, now: Record, edit = withB, before: object | null = { a: 1 }): unknown {
  const kind = allKinds.find((one) => one.kind === name)!;
  const held = plainly([{ kind, id: 'own', edit }], () => before ?? undefined);
  const [change] = restored(JSON.parse(JSON.stringify(held)) as typeof held);
  if (!change) return now;
  return 'edit' in change ? change.edit(now) : change.value;
}

describe('an edit that was held over a lock', () => {
  it('is what it was made to be where nothing was saved meanwhile, and where the record has gone', () => {
    for (const name of ['card', 'agreement']) {
      expect(heldEdit(name, { a: 1 })).toEqual({ a: 1, b: 2 });
      expect(heldEdit(name, undefined)).toEqual({ a: 1, b: 2 });
    }
  });

  it('goes together with what was saved meanwhile, but for a record whose parts hold together: there that stands', () => {
    expect(heldEdit('card', { a: 3 })).toEqual({ a: 3, b: 2 });
    for (const name of ['agreement', 'boundary', 'check-in', 'compare', 'follow-up', 'received-card', 'repair', 'session']) {
      expect(heldEdit(name, { a: 3 })).toEqual({ a: 3 });
    }
  });

  it('leaves alone what was saved meanwhile where it has changed nothing, and a record that was removed', () => {
    const same = (before: Record): Record => before;
    for (const name of ['card', 'check-in-answers', 'follow-up']) {
      expect(heldEdit(name, { a: 3 }, same, null)).toEqual({ a: 3 });
      expect(heldEdit(name, { a: 3 }, same)).toEqual({ a: 3 });
      expect(heldEdit(name, undefined, same)).toBeUndefined();
    }
  });

  it('takes a record away, but not one whose parts hold together and that was changed meanwhile', () => {
    const gone = (): Record => undefined;
    for (const name of ['check-in-answers', 'follow-up']) expect(heldEdit(name, { a: 1 }, gone)).toBeUndefined();
    expect(heldEdit('check-in-answers', { a: 3 }, gone)).toBeUndefined();
    expect(heldEdit('follow-up', { a: 3 }, gone)).toEqual({ a: 3 });
  });

  it('leaves the notes about somebody that another window kept where it said what they are to the owner', () => {
    const before = { name: 'Robin', notes: '' };
    const now = { ...before, notes: 'Likes tea.' };
    expect(heldEdit('partner', now, (one) => ({ ...one, kind: 'new' }), before)).toEqual({ ...now, kind: 'new' });
  });
});
