import { defineConfig } from 'vitest/config'

/** Unit and migration tests; those of the page name their environment on their first line. */
export default defineConfig({
  test: {
    include: ['tests/{unit,migrations,electron,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    maxWorkers: 2,
    restoreMocks: true,
  },
})
