import { describe, expect, it } from 'vitest';
import { plainly, restored } from '@/stores/plainChanges';
import { allKinds } from '@/vault/kinds';

/** An edit of a record `{ a: 1 }` that was held, and what it makes of the record as it stands by then. */
function heldEdit(name: string, now: unknown): unknown {
  const kind = allKinds.find((one) => one.kind === name)!;
  const held = plainly([{ kind, id: 'own', edit: (before: object) => ({ ...before, b: 2 }) }], () => ({ a: 1 }));
  const [change] = restored(JSON.parse(JSON.stringify(held)) as typeof held);
  if (!change || !('edit' in change)) throw new Error('not an edit');
  return change.edit(now);
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
    for (const name of ['agreement', 'check-in', 'compare', 'follow-up', 'repair', 'session']) {
      expect(heldEdit(name, { a: 3 })).toEqual({ a: 3 });
    }
  });
});
