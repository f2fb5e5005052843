import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type ElectronBinary = { readonly path: string } | { readonly path: null; readonly why: string }

const fetchMs = 600_000
const connectMs = 8_000
const retryMs = 86_400_000

/** Electron's executable if it is there, or can be fetched now; never asks the package, which would block. */
export async function electronBinary(root: string): Promise<ElectronBinary> {
  const folder = join(root, 'node_modules', 'electron')
  const present = presentBinary(folder)
  if (present !== null) return { path: present }
  if (!existsSync(join(folder, 'install.js')))
    return { path: null, why: 'the package electron is not installed' }
  const failure = join(root, 'node_modules', '.cache', 'keybook-electron-failed')
  const triedLately = existsSync(failure) && Date.now() - statSync(failure).mtimeMs < retryMs
  if (triedLately) return { path: null, why: readFileSync(failure, 'utf8') }
  const why = (await canReachReleases()) ? fetchBinary(folder) : 'its binary is not here and can’t be fetched'
  const fetched = presentBinary(folder)
  if (fetched !== null) return { path: fetched }
  mkdirSync(join(failure, '..'), { recursive: true })
  writeFileSync(failure, why)
  return { path: null, why }
}

function presentBinary(folder: string): string | null {
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const path = join(folder, 'dist', readFileSync(named, 'utf8').trim())
  return existsSync(path) ? path : null
}

async function canReachReleases(): Promise<boolean> {
  try {
    const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/'
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(connectMs) })
    return true
  } catch {
    return false
  }
}

function fetchBinary(folder: string): string {
  console.log('Fetching Electron, about 120 MB; this happens once …')
  const run = spawnSync(process.execPath, ['install.js'], { cwd: folder, timeout: fetchMs, stdio: 'ignore' })
  return run.status === 0 ? 'its binary is incomplete' : 'fetching its binary failed'
}
