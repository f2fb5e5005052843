import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundleIfStale } from './bundle.ts'
import { electronBinary } from './electron-binary.ts'
import { requireChromium } from './find-chromium.ts'

/** `npm start`: Electron where its binary is or can be had, else the machine's Chromium. */
const root = fileURLToPath(new URL('..', import.meta.url))

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function runElectron(path: string): Promise<number> {
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(path, [...flags, root], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

async function start(): Promise<number> {
  if (!hasDisplay()) {
    console.error(
      'There is no display to open a window on. Start it in a desktop session, or: xvfb-run -a npm start',
    )
    return 1
  }
  if (await bundleIfStale()) console.log('Built.')
  const electron = await electronBinary(root)
  if (electron.path !== null) return runElectron(electron.path)
  if (requireChromium() === null) return 1
  console.log(`Electron can’t be used (${electron.why}): opening in Chromium instead.`)
  const { runChromiumHost } = await import('../electron/hosts/chromium/main.ts')
  return runChromiumHost()
}

process.exitCode = await start()
