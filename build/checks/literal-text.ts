import { type Finding, lineAt, type SourceFile } from './source-files.ts'

const attribute =
  /\b(aria-label|aria-description|title|placeholder|label|description|alt|nothingFoundMessage|error)="([^"]*\p{L}{2,}[^"]*)"/gu

/** Words for people written into an attribute of the page instead of i18n; those between tags the linter finds. */
export function literalTexts(files: readonly SourceFile[]): readonly Finding[] {
  const pages = files.filter(({ path }) => path.startsWith('renderer/') && path.endsWith('.tsx'))
  return pages.flatMap((file) =>
    [...file.text.matchAll(attribute)].map((match) => ({
      path: file.path,
      line: lineAt(file.text, match.index),
      problem: `${match[1]} is written here in one language: ${match[2]}`,
    })),
  )
}
