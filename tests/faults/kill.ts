import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BookKey } from '../../electron/db/connection.ts'
import { listBackups } from '../../electron/vault/backup.ts'
import { closeBook, createBook } from '../../electron/vault/book.ts'
import { checkPages } from '../../electron/vault/pages.ts'
import { inspectContents } from '../../electron/vault/restore.ts'
import { randomKey } from '../support/loose-book.ts'
import { openTestBookAt } from './book-at.ts'

export type KillReport = {
  readonly kills: number
  /** Clients whose saving was acknowledged before a kill. */
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly damagedPages: number
  readonly backups: number
}

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))
const startMs = 350

/**
 * Kills a writing process (SIGKILL) at random moments and looks each time whether the book opens and holds all that
 * was acknowledged. random: in [0, 1); told: called after each kill.
 */
export async function killWhileWriting(
  kills: number,
  random: () => number,
  told: (kill: number) => void = () => {},
): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'keybook-faults-'))
  const path = join(folder, 'Clients.keybook')
  const key = randomKey()
  closeBook(createBook(path, key, new Date().toISOString()).db)
  const acknowledged: number[] = []
  const lost: string[] = []
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const said = await writeUntilKilled(path, key, acknowledged.length, startMs + random() * 250)
      acknowledged.push(...said)
      lost.push(...(await missing(path, key, acknowledged)).map((name) => `kill ${kill}: ${name}`))
      told(kill)
    }
    return {
      kills,
      acknowledged: acknowledged.length,
      lost,
      damagedPages: checkPages(path, key, null).damaged.length,
      backups: soundBackups(folder, key),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeUntilKilled(
  path: string,
  key: BookKey,
  from: number,
  afterMs: number,
): Promise<readonly number[]> {
  const args = [writer, path, key.key.toString('hex'), key.salt.toString('hex'), String(from)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    // The countdown begins with the first line: a kill before anything is written shows nothing.
    if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs - startMs)
    said += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code !== null) reject(new Error(`the writer ended by itself with ${code}`))
      else resolve(wholeLines(said))
    })
  })
}

/** The last line may have been cut off by the kill. */
function wholeLines(text: string): readonly number[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map(Number)
}

/** Opens the book after a kill: what was acknowledged and is not there. */
async function missing(
  path: string,
  key: BookKey,
  acknowledged: readonly number[],
): Promise<readonly string[]> {
  const copy: BookKey = { key: Buffer.from(key.key), salt: key.salt }
  const book = openTestBookAt(path, copy)
  const names = new Set((await book.call('clients.list', {})).map((client) => client.name))
  book.close()
  return [...acknowledged].map((i) => `Client ${i}`).filter((name) => !names.has(name))
}

/** Backups that have their name are whole; a torso never has one. */
function soundBackups(folder: string, key: BookKey): number {
  const backups = listBackups(join(folder, 'application', 'backups'))
  for (const backup of backups) {
    if (!existsSync(backup.path)) throw new Error(`named but missing: ${backup.path}`)
    inspectContents(backup.path, key)
  }
  return backups.length
}
