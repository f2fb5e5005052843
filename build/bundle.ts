import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { fontFiles } from '../electron/features/proposals/font-files.ts'
import { sourcesStamp } from './stamp.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}dist/stamp`
const nodeBuiltins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

/** The page: everything it needs in one folder, no address outside it. */
const page: InlineConfig = {
  root: `${root}renderer`,
  base: './',
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: `${root}dist/renderer`,
    emptyOutDir: true,
    target: 'chrome140',
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The calendar guards against both shapes of a module; the one that is not there is no mistake of ours.
    rolldownOptions: { checks: { importIsUndefined: false } },
  },
  worker: { format: 'es' },
}

type NodeBundle = {
  readonly entry: string
  readonly outDir: string
  readonly file: string
  readonly format: 'es' | 'cjs'
  /** The build that end-to-end tests drive: it takes folders and time from the environment. */
  readonly isForE2e?: boolean
}

function nodeBundle({ entry, outDir, file, format, isForE2e = false }: NodeBundle): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    define: { __KEYBOOK_E2E__: String(isForE2e) },
    // Everything is bundled but SQLite's binary and Electron itself.
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron', 'playwright-core'] },
    build: {
      ssr: `${root}${entry}`,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: {
        external: ['better-sqlite3', 'electron', ...nodeBuiltins],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  }
}

/** Electron's main process and its preload script, as a folder of plain files. */
export async function bundleMain(outDir: string, isForE2e = false): Promise<void> {
  const main = 'electron/hosts/electron/main.ts'
  await build(nodeBundle({ entry: main, outDir, file: 'main.mjs', format: 'es', isForE2e }))
  // A sandboxed preload script can only be CommonJS.
  const preload = 'electron/hosts/electron/preload.ts'
  await build(nodeBundle({ entry: preload, outDir, file: 'preload.cjs', format: 'cjs' }))
  copyFileSync(`${root}build/icons/icon.png`, `${outDir}/icon.png`)
}

/** The thread that owns the book. */
export async function bundleWorker(outDir: string): Promise<void> {
  const entry = 'electron/core/worker.ts'
  await build(nodeBundle({ entry, outDir, file: 'worker.mjs', format: 'es' }))
  mkdirSync(`${outDir}/fonts`, { recursive: true })
  for (const { source } of fontFiles) {
    copyFileSync(`${root}node_modules/@fontsource-variable/${source}`, `${outDir}/fonts/${basename(source)}`)
  }
}

/** A script of the measurements, as it would run where it ships: without the loader that strips types. */
export async function bundleScript(entry: string, outDir: string, file: string): Promise<void> {
  await build(nodeBundle({ entry, outDir, file, format: 'es' }))
}

/** Decoders of scanned pages that need no WebAssembly, which the page's policy forbids. */
function copyPdfDecoders(): void {
  mkdirSync(`${root}dist/renderer/pdf`, { recursive: true })
  for (const name of ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js']) {
    copyFileSync(`${root}node_modules/pdfjs-dist/wasm/${name}`, `${root}dist/renderer/pdf/${name}`)
  }
}

/** Builds the page, and for Electron the main process, the preload script and the worker. */
export async function bundle(isForE2e = false): Promise<void> {
  rmSync(stampFile, { force: true })
  await build(page)
  copyPdfDecoders()
  await bundleMain(`${root}dist`, isForE2e)
  await bundleWorker(`${root}dist`)
  // Without a stamp the next start builds anew: a build for tests must not stay.
  if (!isForE2e) writeFileSync(stampFile, sourcesStamp(root))
}

/** Builds unless the built files are of the present sources. Returns whether it built. */
export async function bundleIfStale(): Promise<boolean> {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesStamp(root)) return false
  await bundle()
  return true
}

if (import.meta.main) await bundle()
