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

async function pack(): Promise<void> {
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
}

/** Electron's files and the installers' tools come from its makers' releases; a lack of network needs no stack. */
function isUnreachable(error: unknown): boolean {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(String(error))
}

try {
  await pack()
  const wrong = await faults()
  for (const fault of wrong) console.error(fault)
  if (wrong.length > 0) process.exitCode = 1
  else console.log(`Packed and read back: ${packed.map((context) => partsOf(context).target).join(', ')}`)
} catch (error) {
  if (!isUnreachable(error)) throw error
  console.error(
    packed.length === 0
      ? 'Electron’s files can’t be fetched here. Name a folder that has them: npm run package -- --electron-dist=FOLDER'
      : 'The application is packed, but the tools that make installers can’t be fetched here. To stop before: --dir',
  )
  process.exitCode = 1
}
