import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type AfterPackContext, build } from 'electron-builder'
import { wrongContents } from './asar-contents.ts'
import { bundle, bundleIfStale } from './bundle.ts'
import { wrongFuses } from './fuses.ts'
import { packagerConfig } from './packager-config.ts'
import { partsOf } from './packed-parts.ts'

/**
 * `npm run package`: installers for this system. `-- --dir` stops at the packed folder; `--e2e` makes the folder
 * that end-to-end tests drive; `--electron-dist=FOLDER` takes Electron's files from there instead of fetching them.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    e2e: { type: 'boolean', default: false },
    'electron-dist': { type: 'string' },
    output: { type: 'string' },
  },
})
const isForE2e = values.e2e
const packed: AfterPackContext[] = []

/** Reads back what was packed; the fuses after signing, which is when they count. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = []
  for (const context of packed) {
    const { executable, archive, target } = partsOf(context)
    const wrong = [...(await wrongFuses(executable, isForE2e)), ...wrongContents(archive, target)]
    found.push(...wrong.map((fault) => `${target}: ${fault}`))
  }
  return packed.length === 0 ? ['nothing was packed'] : found
}

if (isForE2e) await bundle(true)
else await bundleIfStale()
await build({
  projectDir: root,
  ...((values.dir || isForE2e) && { dir: true }),
  publish: 'never',
  config: packagerConfig({
    isForE2e,
    electronDist: values['electron-dist'] ?? null,
    output: values.output ?? (isForE2e ? 'release/e2e' : 'release'),
    onPacked: (context) => packed.push(context),
  }),
})
const wrong = await faults()
for (const fault of wrong) console.error(fault)
if (wrong.length > 0) process.exitCode = 1
else console.log(`Packed and read back: ${packed.map((context) => partsOf(context).target).join(', ')}`)
