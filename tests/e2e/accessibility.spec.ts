import { expect, test } from './fixtures.ts'
import { broken } from './pages/accessibility.ts'
import { LockPage } from './pages/lock-page.ts'

/** Each screen of a full book. */
const screens = [
  '/today',
  '/week',
  '/week?view=list',
  '/week?view=review',
  '/calendars',
  '/clients',
  '/prospects',
  '/proposals',
  '/templates',
  '/products',
  '/pricing/columns',
  '/pricing/promotions',
  '/pricing/limits',
  '/money/deals',
  '/money/tenders',
  '/money/contracts',
  '/money/orders',
  '/money/receivables',
  '/money/commissions',
  '/money/statements',
  '/money/plans',
  '/money/targets',
  '/money/forecast',
  '/money/pay',
  '/reports',
  '/settings',
  '/import',
  '/search',
  '/trash',
] as const

/**
 * A contact's name begins with what it is and for whom, its sight with when to leave; and this rule reads the lines
 * of what waits as one word ('Tanner & Sons49 days'). Both names hold every word that is seen.
 */
const saidOtherwise = ['label-content-name-mismatch']

for (const theme of ['Light', 'Dark'] as const) {
  test(`no screen of a full book breaks a rule of accessibility (${theme})`, async ({ app }) => {
    test.setTimeout(180_000)
    const { page } = app
    await page.getByText(theme, { exact: true }).click()
    await new LockPage(page).openSample()
    for (const address of screens) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, address)
      await expect(page.locator('[aria-busy="true"], .mantine-Skeleton-root')).toHaveCount(0)
      await expect(page.getByRole('main')).not.toBeEmpty()
      expect.soft(await broken(page, address.startsWith('/week') ? saidOtherwise : []), address).toEqual([])
    }
  })
}
