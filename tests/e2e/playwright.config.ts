import { defineConfig } from '@playwright/test'

/** End-to-end tests start the whole application themselves: no server, no browser of Playwright's own. */
export default defineConfig({
  testDir: '.',
  // Playwright follows the compiler's paths at run time; the one for SQLite's types must not be followed.
  tsconfig: './tsconfig.json',
  // Some things only real Electron can show.
  testIgnore: process.env.KEYBOOK_E2E_HOST === 'electron' ? [] : 'electron/**',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  reporter: 'line',
  outputDir: '../../dist/e2e-results',
})
