import { posix } from 'node:path'
import { lineAt, type SourceFile } from './source-files.ts'

export type Import = { readonly from: string; readonly to: string; readonly line: number }

const statement =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\('([^']+)'\)/g

/** What a file imports: relative paths resolved against the root, packages by their name. */
export function importsOf(file: SourceFile): readonly Import[] {
  return [...file.text.matchAll(statement)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const to = name.startsWith('.') ? posix.join(posix.dirname(file.path), name) : name
    const offset = match.index + match[0].indexOf(name)
    return { from: file.path, to, line: lineAt(file.text, offset) }
  })
}
