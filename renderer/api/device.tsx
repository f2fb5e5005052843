import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { DeviceSettings } from '../../shared/contract/settings.ts'
import { call } from './client.ts'
import { onEvent } from './events.ts'

type Device = {
  readonly settings: DeviceSettings
  readonly save: (patch: Partial<DeviceSettings>) => Promise<void>
}

const DeviceContext = createContext<Device | null>(null)

/** Keeps the device's settings (language, theme, idle time, backups), which are there before a book is open. */
export function DeviceProvider(props: { readonly initial: DeviceSettings; readonly children: ReactNode }) {
  const [settings, setSettings] = useState(props.initial)
  useEffect(
    () =>
      onEvent('touched', (event) => {
        if (!event.topics.includes('settings')) return
        void call('settings.device', {}).then((reply) => reply.ok && setSettings(reply.value))
      }),
    [],
  )
  const save = useCallback(async (patch: Partial<DeviceSettings>) => {
    setSettings((before) => ({ ...before, ...patch }))
    const reply = await call('settings.saveDevice', patch)
    if (reply.ok) setSettings(reply.value)
  }, [])
  const device = useMemo(() => ({ settings, save }), [settings, save])
  return <DeviceContext value={device}>{props.children}</DeviceContext>
}

export function useDevice(): Device {
  const device = useContext(DeviceContext)
  if (device === null) throw new Error('useDevice outside of DeviceProvider')
  return device
}
