import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Node = {
  readonly files?: Readonly<Record<string, Node>>
  readonly unpacked?: boolean
  readonly size?: number
  readonly offset?: string
}
export type AsarEntry = { readonly path: string; readonly isUnpacked: boolean; readonly bytes: Buffer }

/** The files of an asar archive: sizes of the header first, then the header as JSON, then the files' bytes. */
export function asarEntries(archive: string): readonly AsarEntry[] {
  const bytes = readFileSync(archive)
  const header: Node = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
  const content = bytes.subarray(8 + bytes.readUInt32LE(4))
  return leaves(header, '').map(({ path, node }) => ({
    path,
    isUnpacked: node.unpacked === true,
    bytes: node.unpacked
      ? readFileSync(join(`${archive}.unpacked`, path))
      : content.subarray(Number(node.offset), Number(node.offset) + (node.size ?? 0)),
  }))
}

function leaves(node: Node, folder: string): readonly { readonly path: string; readonly node: Node }[] {
  return Object.entries(node.files ?? {}).flatMap(([name, child]) => {
    const path = folder === '' ? name : `${folder}/${name}`
    return child.files === undefined ? [{ path, node: child }] : leaves(child, path)
  })
}

const shipped = [
  /^package\.json$/,
  /^dist\/(main\.mjs|preload\.cjs|worker\.mjs|icon\.png)$/,
  /^dist\/fonts\/[\w.-]+\.woff2$/,
  /^dist\/renderer\/pdf\/(openjpeg|jbig2)_nowasm_fallback\.js$/,
  /^dist\/renderer\/(index\.html|assets\/[\w.-]+\.(js|css|woff2|svg|png))$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w./-]+\.js)$/,
]

/** What is wrong with a packed application's archive: a file too many, SQLite's binary missing or not alone. */
export function wrongContents(archive: string, target: string): readonly string[] {
  const entries = asarEntries(archive)
  const binary = `node_modules/better-sqlite3/prebuilds/${target}.node`
  const unpacked = entries.filter((entry) => entry.isUnpacked).map((entry) => entry.path)
  const extra = entries.filter(
    ({ path }) => path !== binary && !shipped.some((pattern) => pattern.test(path)),
  )
  const missing = [
    'package.json',
    'dist/main.mjs',
    'dist/preload.cjs',
    'dist/worker.mjs',
    'dist/renderer/index.html',
  ]
  return [
    ...extra.map(({ path }) => `${path} does not belong into the package`),
    ...missing
      .filter((path) => !entries.some((entry) => entry.path === path))
      .map((path) => `${path} is missing`),
    ...(unpacked.join() === binary
      ? []
      : [`unpacked should be ${binary} alone, not: ${unpacked.join(', ')}`]),
  ]
}
