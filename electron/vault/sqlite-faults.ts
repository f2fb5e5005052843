import { Fault } from '../../shared/contract/errors.ts'

/** What SQLite threw, as a refusal the user can be told; null where it is a mistake of the program. */
export function faultFromSqlite(error: unknown, path: string): Fault | null {
  const code = (error as { readonly code?: unknown } | null)?.code
  if (typeof code !== 'string') return null
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new Fault('vault.diskFull', {})
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS')
    return new Fault('vault.readOnlyPlace', { path })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Fault('vault.inUse', { path })
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new Fault('vault.damaged', { path })
  if (code === 'SQLITE_CANTOPEN') return new Fault('vault.readOnlyPlace', { path })
  if (code.startsWith('SQLITE_IOERR')) return new Fault('vault.damaged', { path })
  return null
}
