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
  use: { launchOptions: findBrowser(), colorScheme: 'dark', locale: 'en-GB' },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } },
    // What doesn't depend on the size of the window runs once.
    {
      name: 'desktop',
      testIgnore:
        /(markers|checkIn|followUps|now|passkey|policy|install|offline|languages|quickExit|faults|lock|lockKeys|learn)\.spec/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    // Browsers that are killed and disks that are filled, one after the other.
    { name: 'faults', testDir: 'tests/faults', fullyParallel: false },
  ],
});
