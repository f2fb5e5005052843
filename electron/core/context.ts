import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import type { Db } from '../db/db.ts'
import type { Clock } from './clock.ts'
import type { Host } from './host.ts'
import type { Session } from './session.ts'

/** Tells how far a long call is; throws Fault core.cancelled when the user gave it up. */
export type Progress = (stage: string, done: number, total: number) => void

/** What a query or command handler gets: everything it may depend on. */
export type Ctx = {
  readonly db: Db
  /** The user's calendar day, YYYY-MM-DD. */
  readonly today: string
  /** ISO instant of the call. */
  readonly now: string
  /** IANA zone of the user. */
  readonly zone: string
  readonly newId: () => string
  readonly progress: Progress
}

/** What a vault handler gets. Runs in the worker, one call at a time. */
export type VaultCtx = {
  readonly session: Session
  readonly clock: Clock
  readonly progress: Progress
}

/** What a host handler gets. Runs in the main process. */
export type HostCtx = {
  readonly host: Host
  /** Asks the worker; rejects with Fault. */
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<N>>
  readonly progress: Progress
}
