import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bridge } from '../../shared/contract/bridge.ts'
import { type BuiltMain, buildMain } from '../support/built-main.ts'

let main: BuiltMain
let bridge: Bridge
beforeAll(async () => {
  main = await buildMain()
  await main.electron.load(pathToFileURL(join(main.folder, 'preload.cjs')).href)
  bridge = main.electron.exposed.keybook as Bridge
}, 60_000)
afterAll(() => main.remove())

const told = (what: string) => main.electron.journal.filter((entry) => entry.what === what)

test('the page gets one object with three functions, and nothing else', () => {
  expect(Object.keys(main.electron.exposed)).toEqual(['keybook'])
  expect(Object.keys(bridge).sort()).toEqual(['call', 'cancel', 'on'])
})

test('it needs nothing but Electron, since a sandboxed script can load nothing else', () => {
  const required = main.electron.read(join(main.folder, 'preload.cjs')).match(/require\(([^)]*)\)/g)
  expect(required).toEqual(['require("electron")'])
})

test('calls and cancellations pass as text', async () => {
  expect(await bridge.call('1', 'vault.state', '{}')).toBe('reply')
  bridge.cancel('1')
  expect(told('ipcRenderer.invoke')).toEqual([
    { what: 'ipcRenderer.invoke', args: ['keybook:call', '1', 'vault.state', '{}'] },
  ])
  expect(told('ipcRenderer.send')).toEqual([{ what: 'ipcRenderer.send', args: ['keybook:cancel', '1'] }])
})

test('a listener hears the text alone, until it stops listening', () => {
  const heard: unknown[][] = []
  const stop = bridge.on((...args) => void heard.push(args))
  const event = { sender: main.electron.ipcRenderer }
  main.electron.ipcRenderer.emit('keybook:event', event, '{"type":"locking"}')
  stop()
  main.electron.ipcRenderer.emit('keybook:event', event, '{"type":"locking"}')
  expect(heard).toEqual([['{"type":"locking"}']])
  expect(stop()).toBeUndefined()
})
