import { describe, expect, it } from 'vitest';
import { recordOf, type AgreementTerms } from '@/domain/agreement/agreement';
import { withYes } from '@/domain/agreement/agreementChanges';
import { accepted, standingOf, type ShownAgreement } from '@/domain/agreement/receiveAgreement';
import { begun, evening, noon, terms, wording } from './samples';

const three = terms({ people: ['Ana', 'Ben', ''] });
const kept = recordOf({ ...withYes(begun('a', { terms: three }), 0, noon, false), me: 2 });

function later(part: Partial<AgreementTerms>): ShownAgreement {
  const yes = [{ place: 0, at: evening }];
  return { id: 'x', from: '', sender: 0, yes, wording: wording('b', { version: 2, madeAt: evening, terms: terms(part) }) };
}

describe('a changed wording that another device shows', () => {
  it('is newer where a name is put otherwise, since the place says who it is', () => {
    for (const people of [['Ana', 'Ben', ''], ['Anouk', 'Ben', 'Alex'], ['', 'BEN', '']]) {
      expect(standingOf(later({ people }), kept)).toBe('newer');
    }
  });

  it('is refused where there are more or fewer people, or a name stands for somebody else', () => {
    for (const people of [['Ana', ''], ['Ana', 'Ben', '', 'Jo'], ['Ben', 'Ana', ''], ['Ana', 'Jo', 'ben']]) {
      const shown = later({ people });
      expect(standingOf(shown, kept)).toBe('other-people');
      expect(accepted(shown, kept, 2, {}, evening)).toBe(kept);
    }
  });
});
