import { configDefaults, defineConfig } from 'vitest/config'

const BROWSER = 'web/browser/**/*.test.ts'

/**
 * One runner for everything; order is drawn anew each run. One throw-away PostgreSQL serves all tests of the code, one
 * running platform with a planted city all tests of the pages: a suite there leaves what another one looks at alone.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    sequence: { shuffle: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.ts', 'web/**/*.test.{ts,tsx}', 'house.test.ts'],
          exclude: [...configDefaults.exclude, BROWSER],
          globalSetup: ['src/storage/server/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: [BROWSER], globalSetup: ['web/browser/global-setup.ts'] },
      },
    ],
  },
})
