import { type Finding, lineAt, type SourceFile } from './source-files.ts'

type Ban = { readonly sign: RegExp; readonly problem: string }

const bans: readonly Ban[] = [
  {
    sign: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/g,
    problem: 'reads the clock; pass today or now in',
  },
  {
    sign: /\bMath\.random\b|\brandomBytes\b|\brandomUUID\b|\bgetRandomValues\b/g,
    problem: 'draws at random; pass a generator in',
  },
  {
    sign: /\bfetch\(|\bprocess\.|\blocalStorage\b|\bsetTimeout\b|\bsetInterval\b/g,
    problem: 'reaches outside; shared/ is pure',
  },
]

/** Places where shared/ depends on more than its arguments. */
export function impurities(files: readonly SourceFile[]): readonly Finding[] {
  const shared = files.filter((file) => file.path.startsWith('shared/'))
  return shared.flatMap((file) =>
    bans.flatMap((ban) =>
      [...withoutComments(file.text).matchAll(ban.sign)].map((match) => ({
        path: file.path,
        line: lineAt(file.text, match.index),
        problem: ban.problem,
      })),
    ),
  )
}

/** Comments blanked, so that places stay where they are. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '))
}
