import { defineConfig } from 'vitest/config';

// Runs in Electron's own Node (scripts/lib/tools.mjs), so better-sqlite3 exists once: for the runtime that ships.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
