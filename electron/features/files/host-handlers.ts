import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { FolderEntry, files } from '../../../shared/contract/files.ts'
import type { HostCtx } from '../../core/context.ts'

/** Folders and the files with a wanted ending; what can't be looked at is left out. */
function entriesOf(folder: string, extensions: readonly string[]): FolderEntry[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.')) return []
    try {
      const path = join(folder, name)
      const info = statSync(path)
      const isWanted = extensions.length === 0 || extensions.some((e) => name.toLowerCase().endsWith(`.${e}`))
      if (!info.isDirectory() && !(info.isFile() && isWanted)) return []
      const changedAt = info.mtime.toISOString()
      return [{ name, path, isFolder: info.isDirectory(), bytes: info.size, changedAt }]
    } catch {
      return []
    }
  })
}

/** The nearest folder above a path that exists. */
function existingFolder(path: string): string {
  let folder = resolve(path === '' ? homedir() : path)
  for (;;) {
    try {
      if (statSync(folder).isDirectory()) return folder
    } catch {
      // Not there: one up.
    }
    const parent = dirname(folder)
    if (parent === folder) return folder
    folder = parent
  }
}

export const filesHostHandlers: Handlers<typeof files, 'host', HostCtx> = {
  'files.list': async (_, { folder, extensions }) => {
    const found = existingFolder(folder)
    try {
      const parent = dirname(found)
      return {
        folder: found,
        parent: parent === found ? null : parent,
        entries: entriesOf(found, extensions),
      }
    } catch {
      throw new Fault('files.folderUnreadable', { path: found })
    }
  },
  'files.answer': async ({ host }, { requestId, path }) => {
    host.pathDialogs?.answer(requestId, path)
    return null
  },
}
