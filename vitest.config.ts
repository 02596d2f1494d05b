import { configDefaults, defineConfig } from 'vitest/config';

/** Real files, real processes, long walks and random series: everything in these folders, and what is named so. */
const HEAVY = [
  'tests/migrations/**/*.test.ts',
  'tests/planning/**/*.test.ts',
  'tests/server/**/*.test.ts',
  'tests/soak/**/*.test.ts',
  'tests/store/**/*.test.ts',
  '**/*.property.test.ts',
];

// Runs in Electron's own Node (scripts/lib/suites.mjs), so better-sqlite3 exists once: for the runtime that ships.
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    setupFiles: ['tests/support/fixed-random.ts'],
    // Property tests on the real engine; a busy machine may take its time.
    testTimeout: 60_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'snel',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...HEAVY],
          // The files of a worker share what they load: most of the time would go into loading the core again.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'zwaar', include: HEAVY } },
    ],
  },
});
