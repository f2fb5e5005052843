import { posix } from 'node:path'
import type { Finding, SourceFile } from './source-files.ts'

const vague = /^(utils?|helpers?|misc|common|managers?|stuff|lib)$/

/** Files and folders named after nothing. */
export function vagueNames(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter(({ path }) =>
      path.split('/').some((part) => vague.test(posix.basename(part).replace(/\.(test\.)?tsx?$/, ''))),
    )
    .map(({ path }) => ({ path, line: 1, problem: 'a name that says nothing of what is inside' }))
}
