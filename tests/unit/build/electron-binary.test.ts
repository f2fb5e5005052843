import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { electronBinary } from '../../../build/electron-binary.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keybook-binary-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  vi.unstubAllGlobals()
})

const put = (path: string, content: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}
const failure = 'node_modules/.cache/keybook-electron-failed'
const reach = (isReached: boolean) => {
  const asked = vi.fn(async () => {
    if (!isReached) throw new Error('no network')
    return new Response()
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

test('a binary that is there is used, and nothing is asked of the network', async () => {
  const asked = reach(true)
  put('node_modules/electron/path.txt', 'electron\n')
  put('node_modules/electron/dist/electron', '')
  expect(await electronBinary(root)).toEqual({ path: join(root, 'node_modules/electron/dist/electron') })
  expect(asked).not.toHaveBeenCalled()
})

test('without the package there is nothing to fetch', async () => {
  expect(await electronBinary(root)).toEqual({ path: null, why: 'the package electron is not installed' })
})

test('without a network the reason is said, and not tried again for a day', async () => {
  put('node_modules/electron/install.js', '')
  const asked = reach(false)
  const why = 'its binary is not here and can’t be fetched'
  expect(await electronBinary(root)).toEqual({ path: null, why })
  expect(await electronBinary(root)).toEqual({ path: null, why })
  expect(asked).toHaveBeenCalledTimes(1)
  expect(readFileSync(join(root, failure), 'utf8')).toBe(why)
  const yesterday = new Date(Date.now() - 90_000_000)
  utimesSync(join(root, failure), yesterday, yesterday)
  await electronBinary(root)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a binary that can be fetched is fetched by Electron’s own script', async () => {
  reach(true)
  put(
    'node_modules/electron/install.js',
    `const fs = require('node:fs'); fs.mkdirSync('dist'); fs.writeFileSync('dist/electron', ''); fs.writeFileSync('path.txt', 'electron')`,
  )
  expect(await electronBinary(root)).toEqual({ path: join(root, 'node_modules/electron/dist/electron') })
})

test('a script that fails is told from one that leaves a torso', async () => {
  reach(true)
  put('node_modules/electron/install.js', 'process.exit(1)')
  expect(await electronBinary(root)).toEqual({ path: null, why: 'fetching its binary failed' })
  rmSync(join(root, failure))
  put('node_modules/electron/install.js', '')
  expect(await electronBinary(root)).toEqual({ path: null, why: 'its binary is incomplete' })
})
