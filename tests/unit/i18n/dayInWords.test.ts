import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dayInWords } from '@/i18n/dayInWords';

describe('a day in words', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  });

  it('is the day of this device', () => {
    expect(dayInWords('2026-11-24')).toBe('24 November 2026');
  });

  it('that is none breaks no screen', () => {
    expect(dayInWords('2026-13-45')).toBe('2026-13-45');
  });
});
