import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Core, createCore } from '../../../../electron/core/create-core.ts'
import type { Host } from '../../../../electron/core/host.ts'

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
