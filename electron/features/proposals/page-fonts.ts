import { existsSync, readFileSync } from 'node:fs'
import { fontFiles } from './font-files.ts'

/** Beside the bundled worker, or in the packages while the sources run as they are. */
const bundled = new URL('./fonts/', import.meta.url)
const packages = new URL('../../../node_modules/@fontsource-variable/', import.meta.url)

let made: string | null = null

/** The fonts of printed pages as data within the page: a PDF looks the same on any machine. */
export function fontFaces(): string {
  made ??= fontFiles.map(face).join('\n')
  return made
}

function face({ family, source, range }: (typeof fontFiles)[number]): string {
  const besideWorker = new URL(source.slice(source.lastIndexOf('/') + 1), bundled)
  const file = existsSync(besideWorker) ? besideWorker : new URL(source, packages)
  const data = readFileSync(file).toString('base64')
  return `@font-face { font-family: '${family}'; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${range}; }`
}
