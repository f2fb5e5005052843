import { powerMonitor } from 'electron'
import type { HostSignal } from '../../core/host.ts'

const lookMs = 5_000

/** Tells when the system sleeps, wakes or locks its screen. Linux does not announce a locked screen: we look. */
export function onLockSignals(tell: (signal: HostSignal) => void): void {
  powerMonitor.on('suspend', () => tell('suspend'))
  powerMonitor.on('lock-screen', () => tell('screen-locked'))
  // Another user of the same Mac takes the screen.
  powerMonitor.on('user-did-resign-active', () => tell('screen-locked'))
  powerMonitor.on('resume', () => tell('resume'))
  if (process.platform === 'linux') lookForLock(() => tell('screen-locked'))
}

function lookForLock(found: () => void): void {
  let wasLocked = false
  setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(lookMs / 1000) === 'locked'
    if (isLocked && !wasLocked) found()
    wasLocked = isLocked
  }, lookMs).unref()
}
