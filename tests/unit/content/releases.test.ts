import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { releases } from '@/content/releases';
import { releaseText } from '@/content/text/en/releases';

it('every version, the present one first, says what is new in it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(releases[0]).toBe(version);
  expect(Object.keys(releaseText)).toEqual([...releases]);
  for (const release of releases) expect(releaseText[release].length).toBeGreaterThan(0);
});

it('the present version stands in CHANGELOG.md', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(readFileSync('CHANGELOG.md', 'utf8').split('\n')).toContain(`## ${version}`);
});
