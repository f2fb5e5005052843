import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundleIfStale } from './bundle.ts'
import { requireChromium } from './find-chromium.ts'

/** `npm run e2e [-- names]`: the end-to-end tests alone, over a fresh build. */
const root = fileURLToPath(new URL('..', import.meta.url))

async function endToEnd(): Promise<number> {
  if (requireChromium() === null) return 1
  await bundleIfStale()
  const args = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/e2e/playwright.config.ts']
  const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

process.exitCode = await endToEnd()
