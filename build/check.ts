import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sharedClasses } from './checks/class-names.ts'
import { brokenLayers } from './checks/layers.ts'
import { missingMirrors } from './checks/layout.ts'
import { literalTexts } from './checks/literal-text.ts'
import { vagueNames } from './checks/names.ts'
import { impurities } from './checks/purity.ts'
import { foreignAddresses } from './checks/self-contained.ts'
import { oversized } from './checks/sizes.ts'
import { type Finding, sourceFiles } from './checks/source-files.ts'

/** `npm run check`: types, lint (with long functions, import cycles and literal text), and our own rules. */
const root = fileURLToPath(new URL('..', import.meta.url))
const programs = ['shared', 'electron', 'renderer', 'build', 'tests']

export type CheckResult = { readonly name: string; readonly passed: boolean; readonly output: string }

function tool(name: string, script: string, args: readonly string[]): CheckResult {
  const run = spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { name, passed: run.status === 0, output: `${run.stdout}${run.stderr}`.trim() }
}

function ours(name: string, findings: readonly Finding[]): CheckResult {
  const output = findings.map(({ path, line, problem }) => `${path}:${line}: ${problem}`).join('\n')
  return { name, passed: findings.length === 0, output }
}

/** Every check, each with what it found. */
export function runChecks(): readonly CheckResult[] {
  const files = sourceFiles(root)
  return [
    ...programs.map((part) => tool(`types of ${part}`, 'typescript/bin/tsc', ['-p', part])),
    tool('lint', '@biomejs/biome/bin/biome', ['check', '--max-diagnostics=200']),
    ours('layers', brokenLayers(files)),
    ours('layout', missingMirrors(files)),
    ours('sizes', oversized(files)),
    ours('purity of shared', impurities(files)),
    ours('literal text', literalTexts(files)),
    ours('names', vagueNames(files)),
    ours('classes', sharedClasses(files)),
    ours('addresses', foreignAddresses(files)),
  ]
}

/** Prints each check's outcome and what a failed one found. */
export function reportChecks(results: readonly CheckResult[]): void {
  for (const { name, passed, output } of results) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`)
    if (!passed) console.log(output)
  }
}

if (import.meta.main) {
  const results = runChecks()
  reportChecks(results)
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1
}
