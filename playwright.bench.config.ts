import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// Measurements run alone: two at once would measure each other.
export default defineConfig(base, {
  testDir: 'tests/bench',
  testMatch: '**/*.bench.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  use: { trace: 'off', screenshot: 'off' },
});
