import { defineConfig } from 'vitest/config';

// Runs in Electron's own Node (scripts/lib/tools.mjs), so better-sqlite3 exists once: for the runtime that ships.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    setupFiles: ['tests/support/vaste-toeval.ts'],
    // Property tests on the real engine; a busy machine may take its time.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
