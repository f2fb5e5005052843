import type { CoreEvent } from '../../shared/contract/bridge.ts'
import type { ClockSetting } from './clock.ts'

/** What the worker is started with. */
export type WorkerSetup = {
  readonly userDataDir: string
  readonly documentsDir: string
  readonly clock: ClockSetting
  readonly hasKeychain: boolean
}

/** Main thread to worker. */
export type ToWorker =
  | {
      readonly type: 'call'
      readonly callId: string
      readonly name: string
      readonly inputJson: string
      /** One Int32: 1 means the user gave the call up. Shared, since a busy worker reads no messages. */
      readonly cancelFlag: SharedArrayBuffer
    }
  | { readonly type: 'close'; readonly callId: string }
  | { readonly type: 'keychain-reply'; readonly id: number; readonly bytes: Uint8Array | null }

/** Worker to main thread. */
export type FromWorker =
  | { readonly type: 'reply'; readonly callId: string; readonly json: string }
  | { readonly type: 'event'; readonly event: CoreEvent }
  | {
      readonly type: 'keychain'
      readonly id: number
      readonly action: 'wrap' | 'unwrap'
      readonly bytes: Uint8Array
    }
