import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Core, createCore } from '../../../../electron/core/create-core.ts'
import type { Host } from '../../../../electron/core/host.ts'
import type { CoreEvent } from '../../../../shared/contract/bridge.ts'

describe('the core, asked for a file', () => {
  let folder: string
  let core: Core
  let print: () => Promise<Uint8Array>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keybook-core-'))
    const host = {
      kind: 'chromium',
      userDataDir: join(folder, 'application'),
      documentsDir: folder,
      keychain: null,
      pickPath: () => Promise.resolve(join(folder, 'offer.pdf')),
      htmlToPdf: () => print(),
      emit: () => undefined,
      notify: () => undefined,
      replacePage: () => Promise.resolve(),
    } satisfies Host
    const workerUrl = new URL('../../../../electron/core/worker.ts', import.meta.url)
    const clock = { startMs: Date.parse('2026-11-24T09:00:00Z'), zone: 'Asia/Bangkok' }
    core = createCore({ host, workerUrl, clock })
    await call('sample', 'vault.createSample', { language: 'en' })
  })
  beforeEach(() => rmSync(join(folder, 'offer.pdf'), { force: true }))
  afterAll(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const call = async (id: string, name: string, input: unknown) =>
    JSON.parse(await core.call(id, name, JSON.stringify(input)))
  const savePdf = async () => {
    const { value } = await call('list', 'proposals.list', {})
    return call('pdf', 'proposals.savePdf', { id: value.rows[0].id })
  }

  it('writes it', async () => {
    print = () => Promise.resolve(new Uint8Array([37, 80, 68, 70]))
    expect(await savePdf()).toMatchObject({ ok: true, value: { bytes: 4 } })
    expect(existsSync(join(folder, 'offer.pdf'))).toBe(true)
  })
  it('writes nothing when it was given up while it was made', async () => {
    print = () => {
      core.cancel('pdf')
      return Promise.resolve(new Uint8Array([37, 80, 68, 70]))
    }
    expect(await savePdf()).toMatchObject({ ok: false, code: 'core.cancelled' })
    expect(existsSync(join(folder, 'offer.pdf'))).toBe(false)
  })
})

describe('a lock while long work runs', () => {
  it('gives the work up instead of waiting for it, and nothing of it stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keybook-core-'))
    let onProgress: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      onProgress = resolve
    })
    const done: number[] = []
    const host = {
      kind: 'chromium',
      userDataDir: join(folder, 'application'),
      documentsDir: folder,
      keychain: null,
      pickPath: () => Promise.resolve(null),
      htmlToPdf: () => Promise.resolve(new Uint8Array()),
      emit: (event: CoreEvent) => {
        if (event.type !== 'progress') return
        done.push(event.done / event.total)
        onProgress()
      },
      notify: () => undefined,
      replacePage: () => Promise.resolve(),
    } satisfies Host
    const workerUrl = new URL('../../../../electron/core/worker.ts', import.meta.url)
    const clock = { startMs: Date.parse('2026-11-24T09:00:00Z'), zone: 'Asia/Bangkok' }
    const core = createCore({ host, workerUrl, clock })
    const call = async (id: string, name: string, input: unknown) =>
      JSON.parse(await core.call(id, name, JSON.stringify(input)))
    const passphrase = 'granite lantern otter violet spindle'
    const path = join(folder, 'Book.keybook')
    expect(await call('make', 'vault.create', { path, passphrase })).toMatchObject({ ok: true })
    const rows = Array.from({ length: 20_000 }, (_, i) => `Client ${i};Town ${i}`)
    const base64 = Buffer.from(['Name;City', ...rows].join('\n')).toString('base64')
    const file = { name: 'clients.csv', base64 }
    const { value } = await call('look', 'imports.preview', { file, kind: 'clients' })
    const running = call('long', 'imports.run', { file, rules: value.guess })
    await begun
    expect(await call('lock', 'vault.lock', {})).toMatchObject({ ok: true })
    expect(await running).toMatchObject({ ok: false, code: 'core.cancelled' })
    expect(Math.max(...done)).toBeLessThan(1)
    await call('open', 'vault.unlock', { passphrase })
    expect((await call('list', 'clients.list', {})).value).toEqual([])
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
