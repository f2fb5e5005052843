import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BuiltMain, buildMain } from '../support/built-main.ts'

/** What the system does for the core, through the built main process with the real worker. */
let main: BuiltMain
beforeAll(async () => {
  main = await buildMain({ withWorker: true })
  process.env.LC_ALL = 'en_GB.UTF-8'
  await main.load()
  await main.start()
}, 60_000)
afterAll(() => {
  main.electron.app.quit()
  main.remove()
})

const told = (what: string) => main.electron.journal.filter((entry) => entry.what === what)
const pick = (name: string, input: unknown, path: string) => {
  main.electron.device.chosenPath = path
  return main.call(name, input)
}

test('a book is opened with the system’s dialog, which keeps no list of recent files', async () => {
  expect(await pick('vault.pickBook', {}, '/books/Clients.keybook')).toEqual({
    ok: true,
    value: { path: '/books/Clients.keybook' },
  })
  expect(told('dialog.showOpenDialog').at(-1)?.args[0]).toMatchObject({
    title: 'Open a book',
    filters: [{ name: 'Keybook books', extensions: ['keybook'] }],
    properties: ['openFile', 'dontAddToRecent'],
  })
})

test('a new book gets its ending where the system does not add it', async () => {
  const input = { suggestedPath: '/books/Clients.keybook' }
  expect(await pick('vault.pickNewBook', input, '/books/Mine')).toMatchObject({
    value: { path: '/books/Mine.keybook' },
  })
  expect(await pick('vault.pickNewBook', input, '/books/A.KEYBOOK')).toMatchObject({
    value: { path: '/books/A.KEYBOOK' },
  })
  expect(told('dialog.showSaveDialog').at(-1)?.args[0]).toMatchObject({
    defaultPath: '/books/Clients.keybook',
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
})

test('a folder is chosen as a folder', async () => {
  expect(await pick('vault.pickFolder', {}, '/backups')).toMatchObject({ value: { path: '/backups' } })
  expect(told('dialog.showOpenDialog').at(-1)?.args[0]).toMatchObject({
    filters: [],
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
})

test('a dialog that is left answers with nothing', async () => {
  expect(await pick('vault.pickBook', {}, '')).toMatchObject({ value: { path: null } })
  expect(await pick('vault.pickNewBook', { suggestedPath: '' }, '')).toMatchObject({ value: { path: null } })
})

test('the core finds a keychain it may use', async () => {
  expect(await main.call('vault.state', {})).toMatchObject({ value: { status: 'none', canRemember: true } })
})

test('a PDF is printed in a hidden window without scripts, from a page nothing else can see', async () => {
  const sheet = {
    groups: ['AAAA-BBBB'],
    bookName: 'Clients',
    path: `${main.folder}/Clients.keybook`,
    fileId: 'a1',
    madeAt: '2026-11-24T09:00:00Z',
    language: 'th',
  }
  const answer = await pick('vault.saveSheet', sheet, `${main.folder}/sheet.pdf`)
  expect(answer).toMatchObject({ ok: true })
  const printed = main.electron.BrowserWindow.made.at(-1)
  expect(printed?.options).toMatchObject({ show: false })
  expect(printed?.options.webPreferences).toMatchObject({
    javascript: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    partition: 'keybook-print',
  })
  expect(printed?.options.webPreferences).not.toHaveProperty('preload')
  expect(printed?.isDestroyed()).toBe(true)
  const [options, text, policy] = told('contents.printToPDF').at(-1)?.args ?? []
  expect(options).toMatchObject({ pageSize: 'A4', printBackground: true, margins: { top: 20 / 25.4 } })
  expect(text).toContain('AAAA-BBBB')
  expect(policy).toBe(`default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`)
  const again = await printed?.webContents.session.schemes.app?.(
    new Request(printed.webContents.mainFrame.url),
  )
  expect(again?.status).toBe(404)
})

test('a remembered book opens through the keychain, and not without it', async () => {
  const path = join(main.folder, 'Clients.keybook')
  const locked = { value: { status: 'locked', remembered: true } }
  await main.call('vault.create', { path, passphrase: 'sell lady describe happy champion' })
  expect(await main.call('vault.remember', { on: true })).toMatchObject({ value: { remembered: true } })
  expect(await main.call('vault.lock', {})).toMatchObject(locked)
  expect(await main.call('vault.unlockRemembered', {})).toMatchObject({ value: { status: 'open' } })
  expect(await main.call('vault.lock', {})).toMatchObject(locked)
  const { safeStorage } = main.electron
  const unwrap = safeStorage.decryptStringAsync
  safeStorage.decryptStringAsync = () => Promise.reject(new Error('the keychain is locked'))
  expect(await main.call('vault.unlockRemembered', {})).toMatchObject({ ok: false })
  safeStorage.decryptStringAsync = unwrap
})

test('a book that is double-clicked is chosen, unless another one is open', async () => {
  const state = async () =>
    (await main.call('vault.state', {})) as { value: { status: string; name: string } }
  const first = join(main.folder, 'First.keybook')
  const second = join(main.folder, 'Second.keybook')
  const passphrase = 'sell lady describe happy champion'
  await main.call('vault.create', { path: first, passphrase })
  await main.call('vault.create', { path: second, passphrase })
  main.electron.app.emit('second-instance', {}, ['keybook', first], '/')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await state()).toMatchObject({ value: { status: 'open', name: 'Second' } })
  await main.call('vault.lock', {})
  main.electron.isAllowed(main.electron.app, 'open-file', first)
  await vi.waitFor(async () =>
    expect(await state()).toMatchObject({ value: { status: 'locked', name: 'First' } }),
  )
})

test('a double-clicked file that is no book is refused in words', async () => {
  const path = join(main.folder, 'notes.keybook')
  writeFileSync(path, '')
  main.electron.app.emit('second-instance', {}, ['keybook', path], '/')
  await vi.waitFor(() => expect(told('dialog.showErrorBox')).toHaveLength(1))
  expect(told('dialog.showErrorBox')[0]?.args[0]).toBe('Open a book')
  expect(String(told('dialog.showErrorBox')[0]?.args[1])).not.toMatch(/^vault\./)
})
