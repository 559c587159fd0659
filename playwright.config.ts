import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.js';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // Screens change at once, so that no test waits for a fade; what moves is looked at where it is tested.
  use: { launchOptions: findBrowser(), colorScheme: 'dark', locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } },
    // What a person does is the same whatever the window; here is what isn't. Every screen as it stands is in access.spec.ts.
    {
      name: 'desktop',
      testMatch: /(story|menu|keyboard|firstPaint|welcome)\.spec/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    // Browsers that are killed and disks that are filled, one after the other.
    { name: 'faults', testDir: 'tests/faults', fullyParallel: false },
    // Every request on its way to a proxy that writes it down, and what script that got in could send.
    { name: 'silence', testDir: 'tests/silence' },
  ],
});
