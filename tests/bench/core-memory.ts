import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCore } from '../../electron/core/create-core.ts'
import type { Host } from '../../electron/core/host.ts'

/**
 * The built core alone in a process of its own, through a working day on a large book: prints the megabytes it holds
 * at the end and held at most. The window's process and what drives a browser are not its memory.
 */
const [workerPath = '', bookPath = '', passphrase = '', today = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'keybook-memory-'))
const never = () => Promise.reject(new Error('not in this measurement'))
const host: Host = {
  kind: 'chromium',
  userDataDir: folder,
  documentsDir: folder,
  pickPath: never,
  htmlToPdf: never,
  keychain: null,
  notify: () => undefined,
  emit: () => undefined,
  replacePage: async () => undefined,
}
const core = createCore({
  host,
  workerUrl: pathToFileURL(workerPath),
  clock: { startMs: Date.parse(`${today}T07:00:00Z`), zone: 'Europe/Moscow' },
})

async function call(name: string, input: unknown): Promise<unknown> {
  const reply = JSON.parse(await core.call(`memory-${name}`, name, JSON.stringify(input)))
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
  return reply.value
}

/** Megabytes of this process by the kernel: what it holds now, or held at most. */
function megabytes(field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync('/proc/self/status', 'utf8')
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024
}

/** What the pages of a day ask for, each several times. */
const day: readonly (readonly [string, unknown])[] = [
  ['today.overview', {}],
  ['today.outlook', {}],
  ['planner.range', { from: '2026-11-23', to: '2026-11-29' }],
  ['planner.pool', {}],
  ['clients.list', {}],
  ['people.list', { limit: 100 }],
  ['search.find', { text: 'Волжанка' }],
  ['deals.board', {}],
  ['deals.list', { scope: 'all', limit: 100 }],
  ['orders.list', { scope: 'all', limit: 100 }],
  ['receivables.ageing', {}],
  ['receivables.chase', {}],
  ['receivables.list', { scope: 'all', limit: 100 }],
  ['commission.months', {}],
  ['commission.list', { month: null, limit: 100 }],
  ['statements.list', {}],
  ['contracts.list', { limit: 100 }],
  ['forecast.read', {}],
  ['proposals.list', { limit: 100 }],
  ['products.list', {}],
]

await call('vault.select', { path: bookPath })
await call('vault.unlock', { passphrase })
for (let round = 0; round < 5; round++) {
  for (const [name, input] of day) await call(name, input)
}
console.log(JSON.stringify({ now: megabytes('VmRSS'), most: megabytes('VmHWM') }))
await core.close()
rmSync(folder, { recursive: true, force: true })
