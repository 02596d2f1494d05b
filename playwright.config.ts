import { defineConfig } from '@playwright/test';

// Drives the built application in Electron itself; no browser of Playwright's own is ever used or fetched.
// The runner is Electron as Node (scripts/lib/suites.mjs); the application it starts must be Electron as itself.
delete process.env.ELECTRON_RUN_AS_NODE;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that stalls must not undo a day's work; what passes only the second time is named (suites.mjs).
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
