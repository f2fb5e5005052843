import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleIfStale } from './bundle.ts'
import { reportChecks, runChecks } from './check.ts'
import { requireChromium } from './find-chromium.ts'

/** `npm test`: checks, unit, migration and fault tests, end-to-end tests; the last line counts them all. */
const root = fileURLToPath(new URL('..', import.meta.url))
const results = `${root}dist/test-results`

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

const vitestReport = `${results}/unit.json`
const playwrightReport = `${results}/e2e.json`

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

function checks(): Count {
  const found = runChecks()
  reportChecks(found)
  const passed = found.filter((check) => check.passed).length
  return { passed, failed: found.length - passed, skipped: 0 }
}

/** A run that left no report has failed, whatever its exit code says. */
function counted(exitCode: number, report: string, read: (json: never) => Count): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
  const isSilentFailure = exitCode !== 0 && count.failed === 0
  const isEmpty = count.passed + count.failed === 0
  return isSilentFailure || isEmpty ? { ...count, failed: count.failed + 1 } : count
}

async function unit(): Promise<Count> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const code = await run('vitest/vitest.mjs', args)
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number }
  return counted(code, vitestReport, (report: Report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }))
}

async function endToEnd(): Promise<Count> {
  if (requireChromium() === null) return { passed: 0, failed: 1, skipped: 0 }
  await bundleIfStale()
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json']
  const code = await run('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport })
  type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }
  return counted(code, playwrightReport, ({ stats }: Report) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
}

function print(counts: readonly Count[]): boolean {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  const skipped = sum('skipped')
  if (skipped > 0) console.log(`${skipped} skipped; each says above why`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const counts = [checks(), await unit(), await endToEnd()]
process.exitCode = print(counts) ? 0 : 1
