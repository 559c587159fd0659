import { describe, expect, it } from 'vitest';
import { withWhom } from '@/domain/checkin/withWhom';
import { justMe, type SessionPerson } from '@/domain/session/person';

const sam: SessionPerson = { ...justMe, id: 'p1', name: ' Sam ' };
const kim: SessionPerson = { ...justMe, id: 'p2', name: 'Kim' };

describe('withWhom', () => {
  it('is the only other one, in both directions', () => {
    expect(withWhom('receive', [justMe, sam], [])).toBe('Sam');
    expect(withWhom('give', [justMe, sam], [])).toBe('Sam');
  });

  it('is nobody alone, and nobody without a name', () => {
    expect(withWhom('receive', [justMe], [])).toBeUndefined();
    expect(withWhom('receive', [justMe, { ...sam, name: '  ' }], [])).toBeUndefined();
  });

  it('is among several the one who was to look after the owner, or whom the owner was to look after', () => {
    const planned = [{ ...justMe, lookedAfterBy: ['me', 'p2'] }, { ...sam, lookedAfterBy: ['me'] }, kim];
    expect(withWhom('receive', planned, planned)).toBe('Kim');
    expect(withWhom('give', planned, planned)).toBe('Sam');
  });

  it('is nobody among several where the plan names none or two of them', () => {
    expect(withWhom('receive', [justMe, sam, kim], [])).toBeUndefined();
    const planned = [{ ...justMe, lookedAfterBy: ['p1', 'p2'] }, { ...sam, lookedAfterBy: ['me'] }, { ...kim, lookedAfterBy: ['me'] }];
    expect(withWhom('receive', planned, planned)).toBeUndefined();
    expect(withWhom('give', planned, planned)).toBeUndefined();
  });
});
