import { posix } from 'node:path'
import { type Finding, lineAt, type SourceFile } from './source-files.ts'

/** A selector that begins with a class of ours, at the beginning of a rule or after a comma. */
const firstClass = /(?:^|[},])\s*\.(kb-[a-z0-9-]+)/gm

/**
 * Classes that stand first in selectors of two folders. All sheets hold for the whole window once they are loaded, so
 * that a page would look otherwise after another one was opened.
 */
export function sharedClasses(files: readonly SourceFile[]): readonly Finding[] {
  const owners = new Map<string, string>()
  return files
    .filter(({ path }) => path.endsWith('.css'))
    .flatMap(({ path, text }) => {
      const folder = posix.dirname(path)
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
      return [...bare.matchAll(firstClass)].flatMap((match): Finding[] => {
        const name = match[1] ?? ''
        const owner = owners.get(name) ?? folder
        owners.set(name, owner)
        if (owner === folder) return []
        return [
          {
            path,
            line: lineAt(bare, match.index + match[0].length),
            problem: `.${name} is a class of ${owner}`,
          },
        ]
      })
    })
}
