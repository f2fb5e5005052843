import type { Finding, SourceFile } from './source-files.ts'

const languages = ['en', 'th', 'ru'] as const

/** A feature is found whole by its one word: contract and texts in three languages have the same file name. */
export function missingMirrors(files: readonly SourceFile[]): readonly Finding[] {
  const paths = new Set(files.map((file) => file.path))
  const features = featureWords(paths)
  const texts = [...features].flatMap((feature) =>
    languages
      .map((language) => `shared/i18n/${language}/${feature}.ts`)
      .filter((path) => paths.has(`shared/contract/${feature}.ts`) && !paths.has(path))
      .map((path) => ({ path, line: 1, problem: 'the feature has no texts here' })),
  )
  return [...strayFolders(paths, features), ...texts, ...strayTests(paths)]
}

function featureWords(paths: ReadonlySet<string>): ReadonlySet<string> {
  const parts = ['define', 'fields', 'errors', 'bridge', 'index']
  const words = [...paths].flatMap((path) => /^shared\/contract\/([\w-]+)\.ts$/.exec(path)?.[1] ?? [])
  return new Set(words.filter((word) => !parts.includes(word)))
}

function strayFolders(paths: ReadonlySet<string>, features: ReadonlySet<string>): readonly Finding[] {
  const inFeatures = /^(?:shared\/domain|electron\/features|renderer\/features)\/([^/]+)\//
  return [...paths].flatMap((path) => {
    const word = inFeatures.exec(path)?.[1]
    if (word === undefined || features.has(word)) return []
    return [{ path, line: 1, problem: `no feature of the contract is called ${word}` }]
  })
}

/** A unit test lies where its source lies. */
function strayTests(paths: ReadonlySet<string>): readonly Finding[] {
  const sources = new Set([...paths].map((path) => path.replace(/\.tsx?$/, '')))
  const folders = new Set([...paths].map((path) => path.slice(0, path.lastIndexOf('/'))))
  return [...paths].flatMap((path) => {
    const mirrored = /^tests\/unit\/(.+)\.test\.tsx?$/.exec(path)?.[1]
    if (mirrored === undefined) return []
    const folder = mirrored.slice(0, mirrored.lastIndexOf('/'))
    if (sources.has(mirrored) || folders.has(folder)) return []
    return [{ path, line: 1, problem: 'the test mirrors no folder of the sources' }]
  })
}
