import { DatesProvider } from '@mantine/dates'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { BookSettingsContext } from '../api/book-settings.tsx'
import { call } from '../api/client.ts'
import { ClientPanels } from '../api/client-panels.ts'
import { useDevice } from '../api/device.tsx'
import { onEvent } from '../api/events.ts'
import { PersonPanels } from '../api/person-panels.ts'
import { QueryView } from '../api/QueryView.tsx'
import { SettingsPanels } from '../api/settings-panels.ts'
import { useBookQuery } from '../api/use-book-query.ts'
import { flushDrafts, useDraft } from '../api/use-draft.ts'
import { VisitPanels } from '../api/visit-panels.ts'
import { ClockContext } from '../ui/clock.tsx'
import { LanguageProvider } from '../ui/language.tsx'
import { PrivacyContext } from '../ui/privacy.tsx'
import { useAnswersInAdvance } from './answers-in-advance.ts'
import { IdleGuard } from './IdleGuard.tsx'
import { clientPanels, personPanels, settingsPanels, visitPanels } from './registry.ts'
import { Shell } from './Shell.tsx'
import { useKeptRoute } from './use-kept-route.ts'

/** The open book: what every page may ask for (settings, day, privacy), then the shell with its pages. */
export function OpenBook() {
  useHandOver()
  useAnswersInAdvance()
  const isReady = useKeptRoute()
  return (
    <BookBasics>
      <PrivacyProvider>
        <SettingsPanels value={settingsPanels}>
          <ClientPanels value={clientPanels}>
            <PersonPanels value={personPanels}>
              <VisitPanels value={visitPanels}>
                <IdleGuard />
                {isReady ? <Shell /> : null}
              </VisitPanels>
            </PersonPanels>
          </ClientPanels>
        </SettingsPanels>
      </PrivacyProvider>
    </BookBasics>
  )
}

/** Before a lock: everything typed is handed over, and the core is told so. */
function useHandOver(): void {
  useEffect(
    () =>
      onEvent('locking', () => {
        void flushDrafts().then(() => call('drafts.flushed', {}))
      }),
    [],
  )
}

function BookBasics({ children }: { readonly children: ReactNode }) {
  const { settings: device } = useDevice()
  const settings = useBookQuery('settings.book', {})
  const clock = useBookQuery('settings.clock', {})
  const { refetch } = clock
  useEffect(() => onEvent('day', () => void refetch()), [refetch])
  return (
    <QueryView query={settings}>
      {(book) => (
        <QueryView query={clock}>
          {(now) => (
            <BookSettingsContext value={book}>
              <ClockContext value={now}>
                <LanguageProvider language={device.language} calendar={book.calendar} zone={now.zone}>
                  <DatesProvider
                    settings={{
                      locale: device.language,
                      firstDayOfWeek: (book.weekStart % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6,
                    }}
                  >
                    {children}
                  </DatesProvider>
                </LanguageProvider>
              </ClockContext>
            </BookSettingsContext>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** Remembered in the book: whoever hides names once wants them hidden after the next unlock too. */
function PrivacyProvider({ children }: { readonly children: ReactNode }) {
  const { stored, save } = useDraft<boolean>('privacy')
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOn = chosen ?? stored ?? false
  useEffect(() => {
    document.documentElement.dataset.privacy = isOn ? 'on' : 'off'
    return () => {
      delete document.documentElement.dataset.privacy
    }
  }, [isOn])
  const toggle = useCallback(() => {
    setChosen(!isOn)
    save(!isOn)
  }, [isOn, save])
  const privacy = useMemo(() => ({ isOn, toggle }), [isOn, toggle])
  return <PrivacyContext value={privacy}>{children}</PrivacyContext>
}
