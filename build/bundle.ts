import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
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
  },
}

function nodeBundle(entry: string, file: string, format: 'es' | 'cjs'): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    // Everything is bundled but SQLite's binary and Electron itself.
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron', 'playwright-core'] },
    build: {
      ssr: `${root}${entry}`,
      outDir: `${root}dist`,
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

/** Builds what changed: the page, and for Electron the main process, the preload script and the worker. */
export async function bundle(): Promise<void> {
  await build(page)
  await build(nodeBundle('electron/hosts/electron/main.ts', 'main.mjs', 'es'))
  await build(nodeBundle('electron/hosts/electron/preload.ts', 'preload.cjs', 'cjs'))
  await build(nodeBundle('electron/core/worker.ts', 'worker.mjs', 'es'))
}

/** Builds unless the built files are of the present sources. Returns whether it built. */
export async function bundleIfStale(): Promise<boolean> {
  const stamp = sourcesStamp(root)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  rmSync(stampFile, { force: true })
  await bundle()
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(stampFile, stamp)
  return true
}

if (import.meta.main) {
  await bundle()
  writeFileSync(stampFile, sourcesStamp(root))
}
