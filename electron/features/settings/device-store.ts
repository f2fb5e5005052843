import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type DeviceSettings,
  deviceSettings,
  type Language,
  languages,
} from '../../../shared/contract/settings.ts'

const attempts = z.object({ count: z.number().int(), lastMs: z.number() })

const stored = z.object({
  settings: deviceSettings.partial().default({}),
  recent: z.array(z.string()).default([]),
  /** Wrong passphrases by path, so that a restart does not shorten the wait. */
  attempts: z.record(z.string(), attempts).default({}),
  /** Keys wrapped by the device's keychain, base64, by path. */
  remembered: z.record(z.string(), z.string()).default({}),
})
type Stored = z.output<typeof stored>

const recentCount = 8

/** Language of the device where it is one of ours. */
function systemLanguage(): Language {
  const locale = process.env.LC_ALL || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en'
}

/** What is kept on the device in plain: no client data, only settings, paths and waits. */
export class DeviceStore {
  readonly #path: string
  #content: Stored

  constructor(userDataDir: string) {
    this.#path = join(userDataDir, 'settings.json')
    this.#content = this.#read()
  }

  settings(): DeviceSettings {
    return {
      language: systemLanguage(),
      theme: 'system',
      idleMinutes: 10,
      backupFolder: null,
      backupOnClose: true,
      backupDaily: true,
      ...this.#content.settings,
    }
  }

  saveSettings(patch: Partial<DeviceSettings>): DeviceSettings {
    this.#write({ settings: { ...this.#content.settings, ...patch } })
    return this.settings()
  }

  recent(): readonly string[] {
    return this.#content.recent
  }

  addRecent(path: string): void {
    this.#write({ recent: [path, ...this.#content.recent.filter((p) => p !== path)].slice(0, recentCount) })
  }

  attempts(path: string): { readonly count: number; readonly lastMs: number } {
    return this.#content.attempts[path] ?? { count: 0, lastMs: 0 }
  }

  setAttempts(path: string, count: number, lastMs: number): void {
    const { [path]: _, ...others } = this.#content.attempts
    this.#write({ attempts: count === 0 ? others : { ...others, [path]: { count, lastMs } } })
  }

  remembered(path: string): Buffer | null {
    const text = this.#content.remembered[path]
    return text === undefined ? null : Buffer.from(text, 'base64')
  }

  setRemembered(path: string, wrapped: Uint8Array | null): void {
    const { [path]: _, ...others } = this.#content.remembered
    const next = wrapped === null ? others : { ...others, [path]: Buffer.from(wrapped).toString('base64') }
    this.#write({ remembered: next })
  }

  #read(): Stored {
    try {
      if (existsSync(this.#path)) return stored.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch {
      // Settings that can't be read hold nothing that is worth stopping for: the defaults serve.
    }
    return stored.parse({})
  }

  #write(patch: Partial<Stored>): void {
    this.#content = { ...this.#content, ...patch }
    mkdirSync(join(this.#path, '..'), { recursive: true })
    const partial = `${this.#path}.partial`
    writeFileSync(partial, JSON.stringify(this.#content, null, 2), { mode: 0o600 })
    renameSync(partial, this.#path)
  }
}
