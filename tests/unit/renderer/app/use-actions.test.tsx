// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { DeviceProvider } from '../../../../renderer/api/device.tsx'
import { useActions } from '../../../../renderer/app/use-actions.ts'
import type { DeviceSettings } from '../../../../shared/contract/settings.ts'
import { installFakeBridge } from '../../../support/fake-bridge.ts'

afterEach(cleanup)

const device: DeviceSettings = {
  language: 'en',
  theme: 'light',
  idleMinutes: 5,
  backupFolder: '',
  backupOnClose: false,
  backupDaily: false,
}

/** Every action there is, the page's main one included. */
function allActions() {
  installFakeBridge()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DeviceProvider initial={device}>{children}</DeviceProvider>
  )
  const main = { label: 'New client', perform: () => undefined }
  return renderHook(() => useActions(main, () => undefined), { wrapper }).result.current
}

/** What appears more than once. */
const doubled = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

describe('the actions of the shell and of all features', () => {
  it('have keys of their own: none is shared by two', () => {
    const keys = allActions().flatMap((action) => action.keys ?? [])
    expect(keys).toContain('g c')
    expect(keys).toContain('n')
    expect(doubled(keys)).toEqual([])
  })

  it('leave the first key of a pair to the pairs', () => {
    const keys = allActions().flatMap((action) => action.keys ?? [])
    const firsts = new Set(keys.filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]))
    expect([...firsts]).toEqual(['g'])
    expect(keys.filter((key) => firsts.has(key))).toEqual([])
  })

  it('have names of their own', () => {
    expect(doubled(allActions().map(({ id }) => id))).toEqual([])
  })
})
