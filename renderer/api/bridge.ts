import type { Bridge } from '../../shared/contract/bridge.ts'

declare global {
  // The global interface can only be added to by an interface.
  interface Window {
    readonly keybook: Bridge
  }
}

/** The one way out of the page; set by the host before the page's own scripts run. */
export function bridge(): Bridge {
  return window.keybook
}
