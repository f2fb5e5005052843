import { Button } from '@mantine/core'
import { IconCloud, IconInfoCircle, IconPencilOff } from '@tabler/icons-react'
import { Suspense, useEffect, useState } from 'react'
import type { ErrorCode } from '../../shared/contract/errors.ts'
import { failureText } from '../../shared/i18n/index.ts'
import { call } from '../api/client.ts'
import { onEvent } from '../api/events.ts'
import { showFailure, showReminder } from '../api/notices.tsx'
import { useVaultState } from '../api/vault-state.tsx'
import { Banner } from '../ui/Banner.tsx'
import { useMessages } from '../ui/language.tsx'
import { banners as featureBanners } from './registry.ts'

/** What the user has to know of the book as a whole: read-only, in a synchronised folder, a sample. */
export function Banners() {
  const m = useMessages()
  const vault = useVaultState()
  const [isSyncHidden, setSyncHidden] = useState(false)
  useWarnings()
  useReminders()
  const { banners } = m.shell
  return (
    <>
      {vault.readOnly ? (
        <Banner icon={<IconPencilOff size={18} aria-hidden />}>
          {vault.readOnlyReason === 'file-replaced' ? banners.fileReplaced : banners.readOnlyPlace}
        </Banner>
      ) : null}
      {vault.syncService !== null && !isSyncHidden ? (
        <Banner icon={<IconCloud size={18} aria-hidden />} onHide={() => setSyncHidden(true)}>
          {banners.sync(vault.syncService)}
        </Banner>
      ) : null}
      {vault.isSample ? (
        <Banner
          kind="info"
          icon={<IconInfoCircle size={18} aria-hidden />}
          action={
            <Button size="compact-sm" variant="default" onClick={() => void call('vault.leave', {})}>
              {banners.leaveSample}
            </Button>
          }
        >
          {banners.sample}
        </Banner>
      ) : null}
      {featureBanners.map(({ id, component: Part }) => (
        <Suspense key={id} fallback={null}>
          <Part />
        </Suspense>
      ))}
    </>
  )
}

/** Warnings of the core (a closing backup that failed, say) are shown as they come. */
function useWarnings(): void {
  const m = useMessages()
  useEffect(
    () =>
      onEvent('warning', (event) => {
        showFailure(failureText(m, { code: event.code as ErrorCode, params: event.params }), m)
      }),
    [m],
  )
}

/** Reminders, where the system does not show them by itself. */
function useReminders(): void {
  const m = useMessages()
  useEffect(() => onEvent('notice', ({ title, body }) => showReminder(title, body, m)), [m])
}
