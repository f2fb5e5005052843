import { closeSync, copyFileSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Waits until a file's content is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until a folder's names are on the disk; Windows has no such thing and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Gives a finished file its place in one step, over what is there. */
export function moveIntoPlace(from: string, to: string): void {
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** A second name for a file, or a copy where the file system has no links. */
export function keepAs(path: string, kept: string): void {
  rmSync(kept, { force: true })
  try {
    linkSync(path, kept)
  } catch {
    copyFileSync(path, kept)
    syncFile(kept)
  }
  syncFolder(dirname(kept))
}

/** Removes the write-ahead log of a closed book: beside another file it would undo it silently. */
export function removeSidecars(path: string): void {
  rmSync(`${path}-wal`, { force: true })
  rmSync(`${path}-shm`, { force: true })
}

/** Removes what a failed step left; where even that fails, the reason of the failure is worth more than this one. */
export function clearAway(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}
