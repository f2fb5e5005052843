import {
  type MantineColorScheme,
  type MantineColorSchemeManager,
  MantineProvider,
  useMantineColorScheme,
} from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { Router } from 'wouter'
import type { DeviceSettings } from '../../shared/contract/settings.ts'
import type { VaultState } from '../../shared/contract/vault.ts'
import { DeviceProvider, useDevice } from '../api/device.tsx'
import { onEvent } from '../api/events.ts'
import { usePartsInAdvance } from '../api/lazy-part.tsx'
import { createQueryClient } from '../api/query-client.ts'
import { renewTouched } from '../api/use-book-query.ts'
import { useVaultState, VaultProvider } from '../api/vault-state.tsx'
import { LockScreen } from '../features/vault/LockScreen.tsx'
import { PathDialog } from '../features/vault/PathDialog.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import { usePath, useSearchText } from './location.ts'
import { OpenBook } from './OpenBook.tsx'
import { fontsFor, theme } from './theme.ts'

type Props = { readonly device: DeviceSettings; readonly vault: VaultState }

const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Everything: what holds for the whole window, then either the lock screen or the open book. */
export function App({ device, vault }: Props) {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <DeviceProvider initial={device}>
        <VaultProvider initial={vault}>
          <Appearance>
            <Router hook={usePath} searchHook={useSearchText}>
              <Renewal />
              <Screen />
              <PathDialog />
            </Router>
          </Appearance>
        </VaultProvider>
      </DeviceProvider>
    </QueryClientProvider>
  )
}

function Appearance({ children }: { readonly children: ReactNode }) {
  const { settings } = useDevice()
  const { language } = settings
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const scheme = settings.theme === 'system' ? 'auto' : settings.theme
  return (
    <MantineProvider
      theme={{ ...theme, ...fontsFor(language) }}
      defaultColorScheme={scheme}
      colorSchemeManager={keepsNothing}
    >
      <ColorScheme scheme={scheme} />
      <LanguageProvider language={language} calendar="gregorian" zone={deviceZone}>
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <ModalsProvider>
            <Notifications position="bottom-right" limit={3} />
            {children}
          </ModalsProvider>
        </DatesProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}

/** The theme is kept with the device's settings; Mantine's own store in the browser is not used. */
const keepsNothing: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

function ColorScheme({ scheme }: { readonly scheme: MantineColorScheme }) {
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(scheme), [scheme, setColorScheme])
  return null
}

/** Renews answers when the core says what was touched, and forgets all of them when the book is shut. */
function Renewal() {
  const client = useQueryClient()
  const { status } = useVaultState()
  useEffect(() => onEvent('touched', (event) => renewTouched(client, event.topics)), [client])
  useEffect(() => {
    if (status !== 'open') client.clear()
  }, [status, client])
  return null
}

/** How long nobody touches anything before pages are fetched in advance, in milliseconds. */
const quietMs = 4_000
/** At the lock screen a pause between two keys will do: there is nothing that could be held up. */
const lockedQuietMs = 250

function Screen() {
  const vault = useVaultState()
  usePartsInAdvance(vault.status === 'open' ? quietMs : lockedQuietMs)
  // A book just made is open already, but its emergency sheet comes before its pages.
  const [isHeld, setHeld] = useState(false)
  if (vault.status === 'open' && !isHeld) return <OpenBook key={vault.path} />
  return <LockScreen onHold={setHeld} />
}
