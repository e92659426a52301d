import { defineConfig } from 'vitest/config'

/** One runner for everything; order is drawn anew each run, and one throw-away PostgreSQL serves them all. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'web/**/*.test.{ts,tsx}', 'house.test.ts'],
    globalSetup: ['src/storage/server/global-setup.ts'],
    pool: 'forks',
    sequence: { shuffle: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
