import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../electron/hosts/chromium/chromium-path.ts'

/** Chromium's path; as root on Debian it is installed where missing, elsewhere a line says what to do. */
export function requireChromium(): string | null {
  const found = findChromium()
  if (found !== null) return found
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!isDebianRoot) {
    console.error(
      'No Chromium was found. Install Chromium or Google Chrome, or name one in KEYBOOK_CHROMIUM.',
    )
    return null
  }
  console.log('No Chromium was found: installing Debian’s with apt-get (this takes a minute) …')
  for (const step of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const run = spawnSync('apt-get', ['-q', ...step], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    if (run.status !== 0) {
      console.error(`apt-get ${step[0]} failed. Install the package chromium by hand and start again.`)
      return null
    }
  }
  return findChromium()
}
