import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BuiltMain, buildMain } from '../support/built-main.ts'

/** The build that end-to-end tests drive. */
let main: BuiltMain
beforeAll(async () => {
  main = await buildMain({ isForE2e: true, withWorker: true })
  main.electron.device.switches.add('remote-debugging-port').add('inspect')
  vi.stubEnv('KEYBOOK_E2E_USER_DATA', join(main.folder, 'user-data'))
  vi.stubEnv('KEYBOOK_E2E_DOCUMENTS', join(main.folder, 'documents'))
  vi.stubEnv('KEYBOOK_E2E_START_MS', String(Date.parse('2026-11-24T09:00:00Z')))
  vi.stubEnv('KEYBOOK_E2E_ZONE', 'Asia/Bangkok')
  await main.load()
  await main.start()
}, 60_000)
afterAll(async () => {
  main.electron.app.quit()
  await vi.waitFor(() => expect(main.electron.journal.at(-1)?.what).toBe('app.ended'))
  main.remove()
  vi.unstubAllEnvs()
})

test('it starts under an inspector, in the folders it is given', async () => {
  expect(main.electron.app.paths.userData).toBe(join(main.folder, 'user-data'))
  const { value } = (await main.call('vault.state', {})) as { value: { suggestedPath: string } }
  expect(value.suggestedPath.startsWith(join(main.folder, 'documents'))).toBe(true)
})

test('it has the page draw file dialogs, which a test can reach', async () => {
  const answer = main.call('vault.pickBook', {})
  const sent = () =>
    main.electron.BrowserWindow.made[0]?.webContents.sent.map(({ text }) => JSON.parse(text)) ?? []
  await vi.waitFor(() => expect(sent().at(-1)).toMatchObject({ type: 'path-request' }))
  await main.call('files.answer', { requestId: sent().at(-1).request.requestId, path: '/a.keybook' })
  expect(await answer).toEqual({ ok: true, value: { path: '/a.keybook' } })
})

test('its day is the one it is given', async () => {
  const path = join(main.folder, 'Clients.keybook')
  await main.call('vault.create', { path, passphrase: 'sell lady describe happy champion' })
  expect(await main.call('settings.clock', {})).toMatchObject({ value: { today: '2026-11-24' } })
})
