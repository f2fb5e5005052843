import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const reserveBytes = 32 * 1024 * 1024
/** Made only where there is room to spare. */
const roomBytes = 8 * reserveBytes
const chunkBytes = 1024 * 1024

export function reservePath(path: string): string {
  return join(dirname(path), `.${basename(path)}.reserve`)
}

/** Holds 32 MB beside the book, so that work can be saved and ended in order when the disk is full. */
export function holdReserve(path: string): void {
  const reserve = reservePath(path)
  if (existsSync(reserve)) return
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    if (bavail * bsize < roomBytes) return
    const file = openSync(reserve, 'wx')
    const chunk = Buffer.alloc(chunkBytes, 0x4b)
    for (let written = 0; written < reserveBytes; written += chunkBytes) writeSync(file, chunk)
    fsyncSync(file)
    closeSync(file)
  } catch {
    rmSync(reserve, { force: true })
  }
}

/** Frees the spare block; false when there was none. */
export function giveUpReserve(path: string): boolean {
  const reserve = reservePath(path)
  const had = existsSync(reserve)
  rmSync(reserve, { force: true })
  return had
}
