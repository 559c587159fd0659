import { describe, expect, it } from 'vitest';
import { agreementCaps } from '@/domain/agreement/agreementCaps';
import { blankForm, faultOfDay } from '@/features/agreements/agreementForm';

const today = '2026-11-24';

describe('the day up to which an agreement holds', () => {
  const faultOf = (until: string) => faultOfDay({ ...blankForm('', '', []), untilChoice: 'day', until }, today);

  it('is today or later, and one that every device takes', () => {
    expect([today, '2026-11-25', agreementCaps.until].map(faultOf)).toEqual([undefined, undefined, undefined]);
    expect(['', '2026-11-23', '1969-12-31'].map(faultOf)).toEqual(['none', 'past', 'past']);
    expect(['2100-01-01', '2200-01-01', '12026-01-01'].map(faultOf)).toEqual(['far', 'far', 'far']);
  });

  it('is asked for only where a day was chosen', () => {
    expect(faultOfDay({ ...blankForm('', '', []), until: '1969-12-31' }, today)).toBeUndefined();
  });
});
