import type { Finding, SourceFile } from './source-files.ts'

const maxLines = 400
/** The only files that may be longer, because a program writes them. */
const generated: readonly string[] = ['electron/db/schema.ts']

export function oversized(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter((file) => !generated.includes(file.path))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ path, lines }) => ({ path, line: maxLines, problem: `${lines} lines; ${maxLines} are the most` }))
}
