import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../../shared/contract/errors.ts'
import { pageBytes } from './pages.ts'

const plainHeader = Buffer.from('SQLite format 3\0', 'latin1')

/**
 * Looks at a file before SQLite does, and touches nothing: an empty file would become a new empty book, a plain
 * database is none of ours. Returns the salt in its first 16 bytes.
 */
export function probeBook(path: string): Buffer {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Fault('vault.missingFile', { path })
  const { size } = statSync(path)
  if (size === 0) throw new Fault('vault.emptyFile', { path })
  const head = readHead(path)
  if (head.equals(plainHeader)) throw new Fault('vault.plainSqlite', { path })
  if (size < pageBytes) throw new Fault('vault.notABook', { path })
  return head
}

function readHead(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(16)
    readSync(file, head, 0, 16, 0)
    return head
  } finally {
    closeSync(file)
  }
}

/** Whether file and folder take writing; a write-ahead log needs both. */
export function assertWritablePlace(path: string): void {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    closeSync(openSync(path, 'r+'))
  } catch {
    throw new Fault('vault.readOnlyPlace', { path })
  }
}

/** What tells one file from another in the same place. */
export type FileIdentity = { readonly device: number; readonly inode: number }

export function fileIdentity(path: string): FileIdentity | null {
  if (!existsSync(path)) return null
  const { dev, ino } = statSync(path)
  return { device: dev, inode: ino }
}
