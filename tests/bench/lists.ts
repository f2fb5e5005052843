import type { Page } from 'playwright-core'
import { type Gesture, gestureToPaint, median } from './paint.ts'

export type Line = {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 'MB'
  readonly aim: number | null
}

type Shows = { readonly selector: string; readonly text: string }
type Opening = {
  readonly what: string
  /** What is done before, unmeasured: the page on which the gesture is made. */
  readonly from?: string
  readonly gesture: Gesture
  readonly shows: Shows
}

const go = (path: string): Gesture => ({ kind: 'go', selector: 'body', path })
const pick = (value: string): Gesture => ({
  kind: 'click',
  selector: `main input[type=radio][value="${value}"]`,
})
const row = 'main [role=grid] [role=row]:not([data-waiting]) [role=gridcell]'
/** A list of so many rows, of which the first is there. */
const rowsOf = (count: number): string => `main [role=grid][aria-rowcount="${count + 1}"] [role=gridcell]`

/** Every list of the book, each opened for the first time since the window was unlocked. */
function openings(
  sizes: { readonly orders: number; readonly deals: number },
  largest: string,
): readonly Opening[] {
  const deals = { from: '/money/deals' }
  const orders = { from: '/money/orders' }
  const owed = { from: '/money/receivables' }
  return [
    { what: 'people', gesture: go('/people'), shows: { selector: row, text: '' } },
    { what: 'clients', gesture: go('/clients'), shows: { selector: row, text: '«' } },
    { what: 'board of deals', gesture: go('/money/deals'), shows: { selector: 'main', text: '₽' } },
    { what: 'all deals', ...deals, gesture: pick('all'), shows: { selector: rowsOf(sizes.deals), text: '' } },
    { what: 'open orders', gesture: go('/money/orders'), shows: { selector: row, text: 'З-' } },
    {
      what: 'all orders',
      ...orders,
      gesture: pick('all'),
      shows: { selector: rowsOf(sizes.orders), text: '' },
    },
    { what: 'money owed by age', gesture: go('/money/receivables'), shows: { selector: row, text: '' } },
    { what: 'open invoices', ...owed, gesture: pick('invoices'), shows: { selector: row, text: 'С-' } },
    { what: 'whom to chase', ...owed, gesture: pick('chase'), shows: { selector: 'main li', text: '₽' } },
    { what: 'commission to come', gesture: go('/money/commissions'), shows: { selector: row, text: '₽' } },
    {
      what: 'commission received',
      from: '/money/commissions',
      gesture: pick('received'),
      shows: { selector: '.kb-months-entries [role=gridcell]', text: '₽' },
    },
    { what: 'statements', gesture: go('/money/statements'), shows: { selector: row, text: '20' } },
    { what: 'proposals', gesture: go('/proposals'), shows: { selector: row, text: 'КП-' } },
    { what: 'prices', gesture: go('/products'), shows: { selector: row, text: '' } },
    {
      what: 'timeline of the largest client',
      from: `/clients/${largest}`,
      gesture: go(`/clients/${largest}?tab=history`),
      shows: { selector: '[role=tabpanel] .kb-lines li', text: '' },
    },
    { what: 'week of a hundred contacts', gesture: go('/week'), shows: { selector: '.kb-visit', text: '' } },
  ]
}

async function open(page: Page, { from, gesture, shows }: Opening): Promise<number> {
  await gestureToPaint(page, go('/settings'), { selector: 'h1', text: 'Settings' })
  if (from !== undefined) {
    const path = go(from)
    await gestureToPaint(page, path, { selector: 'main [role=gridcell], main .kb-board, main h2', text: '' })
  }
  // What the page before still had to do is not this list's time.
  await page.waitForTimeout(250)
  return gestureToPaint(page, gesture, shows)
}

type Round = { readonly unlock: () => Promise<unknown>; readonly lock: () => Promise<unknown> }
type Sizes = { readonly orders: number; readonly deals: number; readonly largest: string }

/** So many rounds of unlocking, opening each list once, and locking; the middle of each. */
export async function measureLists(
  page: Page,
  sizes: Sizes,
  round: Round,
  rounds: number,
): Promise<readonly Line[]> {
  const all = openings(sizes, sizes.largest)
  const values = new Map(all.map(({ what }) => [what, [] as number[]]))
  const frames: number[] = []
  for (let i = 0; i < rounds; i++) {
    // As long as it takes to type a passphrase; the code of the pages is fetched meanwhile.
    await page.waitForTimeout(4_000)
    await round.unlock()
    // A user looks at the day first.
    await page.waitForTimeout(3_000)
    for (const opening of all) values.get(opening.what)?.push(await open(page, opening))
    frames.push(...(await dragFrames(page)))
    await round.lock()
  }
  const lines = all.map(({ what }) => line(`${what}, first opening`, median(values.get(what) ?? []), 100))
  const slowest = frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN
  return [...lines, line('frame while a contact is dragged (95 %)', slowest, 34)]
}

const line = (what: string, value: number, aim: number): Line => ({ what, value, unit: 'ms', aim })

/** Milliseconds between the frames while a contact of the week is dragged over it and back. */
async function dragFrames(page: Page): Promise<readonly number[]> {
  const box = await page.locator('.kb-visit[data-event-id]').first().boundingBox()
  if (box === null) throw new Error('no contact in the week')
  const [x, y] = [box.x + Math.min(20, box.width / 2), box.y + Math.min(10, box.height / 2)]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8)
  await page.evaluate(() => {
    const times: number[] = []
    const next = (time: number) => {
      times.push(time)
      if (times.length < 120) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(window, { benchFrames: times })
  })
  for (let i = 1; i <= 60; i++) await page.mouse.move(x + i * 8, y + (i % 20) * 6)
  for (let i = 60; i >= 0; i--) await page.mouse.move(x + i * 8, y + (i % 20) * 6)
  const times = await page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return times.slice(1).map((time, i) => time - (times[i] ?? time))
}
