import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type BuiltMain, buildMain } from '../support/built-main.ts'

/** Starts that end before there is a window; each runs the built main process afresh. */
let main: BuiltMain
beforeAll(async () => {
  main = await buildMain()
}, 60_000)
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  main.electron.journal.length = 0
  main.electron.device.switches.clear()
  main.electron.device.isFirstInstance = true
})
afterAll(() => main.remove())

const told = (what: string) => main.electron.journal.filter((entry) => entry.what === what)

test.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk'])(
  'a released application does not start under --%s',
  async (name) => {
    main.electron.device.switches.add(name)
    await main.load()
    expect(told('app.exit')).toEqual([{ what: 'app.exit', args: [1] }])
    expect(told('app.requestSingleInstanceLock')).toEqual([])
    expect(main.electron.app.eventNames()).toEqual([])
  },
)

test('where the system has no sandbox to give, a line says so', async () => {
  main.electron.device.switches.add('no-sandbox')
  await main.load()
  expect(told('app.enableSandbox')).toEqual([])
  expect(console.error).toHaveBeenCalledWith('Keybook runs without the browser’s sandbox.')
  main.electron.app.removeAllListeners()
})

test('a second start ends at once and opens nothing', async () => {
  main.electron.device.isFirstInstance = false
  await main.load()
  expect(told('app.quit')).toHaveLength(1)
  expect(main.electron.app.eventNames()).toEqual([])
  expect(main.electron.BrowserWindow.made).toEqual([])
})

test('a page that keeps crashing ends the application in order, with a word', async () => {
  await main.load()
  await main.start()
  const [window] = main.electron.BrowserWindow.made
  for (let crash = 0; crash < 4; crash++)
    window?.webContents.emit('render-process-gone', {}, { reason: 'oom' })
  expect(told('dialog.showErrorBox')).toHaveLength(1)
  expect(told('app.quit')).toHaveLength(1)
})
