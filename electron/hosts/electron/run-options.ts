import type { ClockSetting } from '../../core/clock.ts'

/** Set by the bundler: true only in the build that end-to-end tests drive. */
declare const __KEYBOOK_E2E__: boolean

export type RunOptions = {
  readonly clock: ClockSetting
  /** Folders chosen by a test; null: those of the system. */
  readonly folders: { readonly userData: string; readonly documents: string } | null
  /** File dialogs drawn by the page, which a test can reach. */
  readonly drawsPathDialogs: boolean
  readonly allowsDebugging: boolean
}

const released: RunOptions = { clock: null, folders: null, drawsPathDialogs: false, allowsDebugging: false }

/** What the build allows: a released one takes nothing from the environment. */
export function runOptions(): RunOptions {
  return __KEYBOOK_E2E__ ? fromEnvironment() : released
}

function fromEnvironment(): RunOptions {
  const { KEYBOOK_E2E_USER_DATA, KEYBOOK_E2E_DOCUMENTS, KEYBOOK_E2E_START_MS, KEYBOOK_E2E_ZONE } = process.env
  if (KEYBOOK_E2E_USER_DATA === undefined || KEYBOOK_E2E_DOCUMENTS === undefined)
    throw new Error('this build runs in end-to-end tests only, which name its folders')
  const startMs = Number(KEYBOOK_E2E_START_MS)
  return {
    clock: KEYBOOK_E2E_ZONE === undefined ? null : { startMs, zone: KEYBOOK_E2E_ZONE },
    folders: { userData: KEYBOOK_E2E_USER_DATA, documents: KEYBOOK_E2E_DOCUMENTS },
    drawsPathDialogs: true,
    allowsDebugging: true,
  }
}
