import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onLockSignals } from '../../../../../electron/hosts/electron/lock-signals.ts'
import { device, powerMonitor } from '../../../../support/fake-electron.ts'

vi.mock('electron', () => import('../../../../support/fake-electron.ts'))

const told: string[] = []
beforeEach(() => {
  vi.useFakeTimers()
  told.length = 0
  device.idleState = 'active'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  powerMonitor.removeAllListeners()
})

const startOn = (platform: NodeJS.Platform) => {
  vi.stubGlobal('process', { ...process, platform })
  onLockSignals((signal) => void told.push(signal))
}

test('sleep, a locked screen, another user and waking are told', () => {
  startOn('darwin')
  for (const event of ['suspend', 'lock-screen', 'user-did-resign-active', 'resume']) powerMonitor.emit(event)
  expect(told).toEqual(['suspend', 'screen-locked', 'screen-locked', 'resume'])
})

describe('on Linux, which does not announce a locked screen', () => {
  test('it is seen within five seconds, and told once', () => {
    startOn('linux')
    device.idleState = 'locked'
    vi.advanceTimersByTime(5_000)
    expect(told).toEqual(['screen-locked'])
    vi.advanceTimersByTime(60_000)
    expect(told).toHaveLength(1)
  })

  test('each new lock is told again', () => {
    startOn('linux')
    for (const state of ['locked', 'active', 'idle', 'locked']) {
      device.idleState = state
      vi.advanceTimersByTime(5_000)
    }
    expect(told).toEqual(['screen-locked', 'screen-locked'])
  })
})

test('elsewhere nobody looks', () => {
  startOn('win32')
  device.idleState = 'locked'
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([])
})
