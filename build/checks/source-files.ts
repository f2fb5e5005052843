import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string }
export type Finding = { readonly path: string; readonly line: number; readonly problem: string }

/** Every TypeScript file the repository holds or is about to hold; paths relative to root, with slashes. */
export function sourceFiles(root: string): readonly SourceFile[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const paths = list
    .split('\n')
    .filter((path) => /\.(ts|tsx|css)$/.test(path) && existsSync(join(root, path)))
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Line, from 1, at which an offset of a text lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
