import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type PageFile = { readonly body: Buffer; readonly type: string }

/** A file of the built page by the path of its address; null for anything outside the folder or not there. */
export function pageFile(root: string, pathname: string): PageFile | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const path = resolve(join(root, decoded === '/' ? 'index.html' : decoded))
  if (!path.startsWith(resolve(root) + sep)) return null
  const type = types[extname(path)]
  if (type === undefined || !existsSync(path) || !statSync(path).isFile()) return null
  return { body: readFileSync(path), type }
}
