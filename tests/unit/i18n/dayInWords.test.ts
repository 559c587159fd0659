import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dayInWords } from '@/i18n/dayInWords';

describe('a day in words', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  });

  it('is the day of this device', () => {
    expect(dayInWords('2026-11-24')).toBe('24 November 2026');
  });

  it('of a year with five digits breaks no screen', () => {
    expect(dayInWords('12026-01-01')).toBe('12026-01-01');
  });
});
