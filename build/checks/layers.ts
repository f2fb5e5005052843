import { type Import, importsOf } from './imports.ts'
import type { Finding, SourceFile } from './source-files.ts'

/**
 * Who may import whom. A part is the longest matching beginning of a path; it may import itself
 * and the parts named here, and of packages only those that match.
 */
type Part = { readonly parts: readonly string[]; readonly packages?: RegExp }

const nodeOnly = /^(node:|better-sqlite3$|kysely$|zod$)/

export const layers: Readonly<Record<string, Part>> = {
  'shared/base/': { parts: [], packages: /^$/ },
  'shared/domain/': { parts: ['shared/base/'], packages: /^$/ },
  'shared/contract/': { parts: ['shared/base/', 'shared/domain/'], packages: /^zod$/ },
  'shared/i18n/': { parts: ['shared/base/', 'shared/domain/', 'shared/contract/'], packages: /^$/ },
  'shared/demo/': {
    parts: ['shared/base/', 'shared/domain/', 'shared/contract/', 'shared/i18n/'],
    packages: /^$/,
  },
  'electron/db/': { parts: ['shared/base/', 'shared/domain/', 'shared/contract/'], packages: nodeOnly },
  'electron/vault/': {
    parts: ['electron/db/', 'shared/base/', 'shared/contract/', 'shared/i18n/'],
    packages: /^(node:|better-sqlite3$|zod$|@scure\/|@zxcvbn-ts\/)/,
  },
  'electron/core/': {
    parts: ['electron/db/', 'electron/vault/', 'electron/features/', 'shared/'],
    packages: nodeOnly,
  },
  'electron/features/': {
    parts: ['electron/core/context.ts', 'electron/core/', 'electron/db/', 'electron/vault/', 'shared/'],
    packages:
      /^(node:|better-sqlite3$|kysely$|zod$|docx$|docxtemplater$|pizzip$|nodemailer\/|papaparse$|read-excel-file)/,
  },
  'electron/hosts/chromium/': {
    parts: ['electron/hosts/', 'electron/core/', 'shared/'],
    packages: /^(node:|playwright-core$)/,
  },
  'electron/hosts/electron/': {
    parts: ['electron/hosts/', 'electron/core/', 'shared/'],
    packages: /^(node:|electron$|zod$)/,
  },
  'electron/hosts/': { parts: ['electron/core/', 'shared/'], packages: /^node:/ },
  'renderer/api/': { parts: ['renderer/ui/', 'shared/'] },
  'renderer/ui/': { parts: ['shared/'] },
  'renderer/features/': { parts: ['renderer/api/', 'renderer/ui/', 'shared/'] },
  'renderer/app/': { parts: ['renderer/', 'shared/'] },
  'build/': { parts: ['electron/', 'shared/'] },
  'tests/': { parts: ['electron/', 'renderer/', 'shared/', 'build/'] },
}

/** Imports that go against the layers, or from one feature into another's inside. */
export function brokenLayers(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap((file) => importsOf(file).flatMap((found) => judge(found)))
}

function judge(found: Import): readonly Finding[] {
  const part = partOf(found.from)
  const rule = part === null ? null : layers[part]
  if (part === null || !rule) return []
  const problem = isPath(found.to) ? pathProblem(found, part, rule) : packageProblem(found, part, rule)
  return problem === null ? [] : [{ path: found.from, line: found.line, problem }]
}

function partOf(path: string): string | null {
  const parts = Object.keys(layers).filter((part) => path.startsWith(part))
  return parts.sort((a, b) => b.length - a.length)[0] ?? null
}

function isPath(name: string): boolean {
  return /^(shared|electron|renderer|build|tests)\//.test(name)
}

function packageProblem(found: Import, part: string, rule: Part): string | null {
  if (rule.packages === undefined) return nodeInPage(found, part)
  return rule.packages.test(found.to) ? null : `${part} does not import the package ${found.to}`
}

/** The page runs in a sandbox: nothing of Node's is there. */
function nodeInPage(found: Import, part: string): string | null {
  if (!part.startsWith('renderer/')) return null
  return /^(node:|electron$|better-sqlite3$)/.test(found.to) ? `the page cannot import ${found.to}` : null
}

function pathProblem(found: Import, part: string, rule: Part): string | null {
  const target = partOf(found.to)
  const isAllowed = target === part || rule.parts.some((allowed) => found.to.startsWith(allowed))
  if (!isAllowed) return `${part} does not import ${found.to}`
  return featureProblem(found)
}

function featureProblem(found: Import): string | null {
  const own = featureOf(found.from)
  const other = featureOf(found.to)
  if (own === null || other === null || own.name === other.name || own.side !== other.side) return null
  if (own.side === 'renderer') return `a feature of the page reaches into ${found.to}`
  const isHandlers = /handlers\.ts$/.test(found.to)
  return isHandlers ? `handlers never import other handlers: ${found.to}` : null
}

function featureOf(path: string): { readonly side: string; readonly name: string } | null {
  const match = /^(renderer|electron)\/features\/([^/]+)\//.exec(path)
  return match?.[1] && match[2] ? { side: match[1], name: match[2] } : null
}
