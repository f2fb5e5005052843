import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { flipFuses } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asarEntries, wrongContents } from '../../build/asar-contents.ts'
import { fusesFor, wrongFuses } from '../../build/fuses.ts'
import { createCore } from '../../electron/core/create-core.ts'
import type { Host } from '../../electron/core/host.ts'
import { makeStubElectron } from '../support/stub-electron.ts'

/** Packs for Linux around a stand-in for Electron's files, and looks at what lies in the package. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'keybook-package-'))
const stub = join(folder, 'electron')
const target = `linux-${process.arch}`
const packed = join(folder, 'out', process.arch === 'x64' ? 'linux-unpacked' : `${target}-unpacked`)
const archive = join(packed, 'resources', 'app.asar')
const paths = () => asarEntries(archive).map((entry) => entry.path)
const textOf = (path: string) =>
  asarEntries(archive)
    .find((entry) => entry.path === path)
    ?.bytes.toString() ?? ''

beforeAll(() => {
  makeStubElectron(stub)
  const flags = ['--dir', `--electron-dist=${stub}`, `--output=${join(folder, 'out')}`]
  const run = spawnSync(process.execPath, ['build/package.ts', ...flags], { cwd: root, encoding: 'utf8' })
  expect(run.status, run.stderr).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Elsewhere the workflow packs for the system it runs on, and the packaging reads itself back.
const onLinux = describe.skipIf(process.platform !== 'linux')

onLinux('the package', () => {
  test('holds the built files and SQLite’s library, and nothing else', () => {
    const kinds = new Set(paths().map((path) => path.split('/').slice(0, 2).join('/')))
    expect([...kinds].sort()).toEqual([
      'dist/fonts',
      'dist/icon.png',
      'dist/main.mjs',
      'dist/preload.cjs',
      'dist/renderer',
      'dist/worker.mjs',
      'node_modules/better-sqlite3',
      'package.json',
    ])
  })

  test('has no sources, tests, maps or C code', () => {
    expect(paths().filter((path) => /\.(ts|tsx|map|c|h|cpp|hpp|gyp|md)$|test/.test(path))).toEqual([])
  })

  test('unpacks the one SQLite binary of its system', () => {
    const binaries = join(packed, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds')
    expect(readdirSync(binaries)).toEqual([`${target}.node`])
    expect(asarEntries(archive).filter((entry) => entry.isUnpacked)).toHaveLength(1)
  })

  test('names what it needs to run and none of the tools it was built with', () => {
    const manifest = JSON.parse(textOf('package.json'))
    expect(manifest).toMatchObject({ name: 'keybook', main: 'dist/main.mjs', type: 'module' })
    expect(manifest).not.toHaveProperty('devDependencies')
    expect(manifest).not.toHaveProperty('scripts')
  })

  test('knows nothing of the machine it was built on, and takes no orders meant for tests', () => {
    for (const path of ['dist/main.mjs', 'dist/preload.cjs', 'dist/worker.mjs']) {
      const text = textOf(path)
      expect(text.length, path).toBeGreaterThan(100)
      expect(text.includes(root), path).toBe(false)
      expect(text, path).not.toMatch(/KEYBOOK_E2E|import\("\.\.?\/|from "\.\.?\//)
    }
  })

  test('finds everything it imports: Electron, Node and SQLite', () => {
    const imported = (path: string) =>
      [...textOf(path).matchAll(/^(?:import .* from |let \w+ = require\()"([^"]+)"/gm)].map(
        (match) => match[1] ?? '',
      )
    const foreign = (path: string) => imported(path).filter((name) => !name.startsWith('node:'))
    expect(foreign('dist/main.mjs')).toEqual(['electron'])
    expect(foreign('dist/preload.cjs')).toEqual(['electron'])
    expect(foreign('dist/worker.mjs')).toEqual(['better-sqlite3'])
  })

  test('has a main process without a database of its own', () => {
    expect(textOf('dist/main.mjs')).not.toMatch(/from "better-sqlite3"/)
    expect(textOf('dist/worker.mjs')).toMatch(/from "better-sqlite3"/)
  })

  test('keeps the browser’s own words in our three languages', () => {
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-US.pak', 'ru.pak', 'th.pak'])
  })

  test('is whole: what lies in it makes a book, closes it and opens it again', async () => {
    const unpacked = join(folder, 'application')
    for (const { path, bytes } of asarEntries(archive)) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true })
      writeFileSync(join(unpacked, path), bytes)
    }
    const path = join(folder, 'Clients.keybook')
    const passphrase = 'sell lady describe happy champion'
    const first = startCore(unpacked)
    expect(await first.call('vault.create', { path, passphrase })).toMatchObject({
      value: { status: 'open' },
    })
    expect(await first.call('settings.saveBook', { ownerName: 'Anna Rossi' })).toMatchObject({ ok: true })
    await first.close()
    const second = startCore(unpacked)
    expect(await second.call('vault.select', { path })).toMatchObject({ value: { status: 'locked' } })
    expect(await second.call('vault.unlock', { passphrase })).toMatchObject({ value: { status: 'open' } })
    expect(await second.call('settings.book', {})).toMatchObject({ value: { ownerName: 'Anna Rossi' } })
    await second.close()
    expect(readFileSync(path).includes('Anna Rossi')).toBe(false)
  }, 60_000)
})

onLinux('reading a package back', () => {
  test('the released binary has every fuse as it should be', async () => {
    expect(await wrongFuses(join(packed, 'keybook'), false)).toEqual([])
  })

  test('a binary as Electron ships it is told apart', async () => {
    expect(await wrongFuses(join(stub, 'electron'), false)).toEqual([
      'the fuse RunAsNode is not off',
      'the fuse EnableCookieEncryption is not on',
      'the fuse EnableNodeOptionsEnvironmentVariable is not off',
      'the fuse EnableNodeCliInspectArguments is not off',
      'the fuse EnableEmbeddedAsarIntegrityValidation is not on',
      'the fuse OnlyLoadAppFromAsar is not on',
      'the fuse GrantFileProtocolExtraPrivileges is not off',
    ])
  })

  test('the build for end-to-end tests differs in the inspector alone, and can’t pass for a release', async () => {
    const binary = join(folder, 'e2e')
    copyFileSync(join(stub, 'electron'), binary)
    await flipFuses(binary, fusesFor(true))
    expect(await wrongFuses(binary, true)).toEqual([])
    expect(await wrongFuses(binary, false)).toEqual(['the fuse EnableNodeCliInspectArguments is not off'])
  })

  test('an archive for another system or with too much in it is refused', () => {
    expect(wrongContents(archive, target)).toEqual([])
    expect(wrongContents(archive, 'win32-x64').join('\n')).toContain(`${target}.node does not belong`)
  })
})

function startCore(application: string) {
  const unused = () => Promise.reject(new Error('not used'))
  const host: Host = {
    kind: 'electron',
    userDataDir: join(folder, 'user-data'),
    documentsDir: folder,
    pickPath: unused,
    htmlToPdf: unused,
    keychain: null,
    notify: () => undefined,
    emit: () => undefined,
    replacePage: async () => undefined,
  }
  const workerUrl = pathToFileURL(join(application, 'dist', 'worker.mjs'))
  const core = createCore({ host, workerUrl, clock: null })
  let nextId = 1
  return {
    call: async (name: string, input: unknown) =>
      JSON.parse(await core.call(`${nextId++}`, name, JSON.stringify(input))),
    close: () => core.close(),
  }
}
