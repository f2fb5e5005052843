import type { Finding, SourceFile } from './source-files.ts'

const outside = /https?:\/\/[^\s'"`)]+/g
/** Names of formats, never fetched. */
const names = /^https?:\/\/(keybook\.invalid|www\.w3\.org|schemas\.|docs\.oasis-open\.org|localhost\/never)/

/** Addresses in what ships: the application knows none. */
export function foreignAddresses(files: readonly SourceFile[]): readonly Finding[] {
  const shipped = files.filter(({ path }) => /^(shared|electron|renderer)\//.test(path))
  return shipped.flatMap((file) =>
    file.text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(outside)]
          .filter((match) => !names.test(match[0]) && !/^\s*(\/\/|\*|\/\*\*)/.test(line))
          .map((match) => ({ path: file.path, line: index + 1, problem: `an address outside: ${match[0]}` })),
      ),
  )
}
