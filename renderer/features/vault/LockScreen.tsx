import './vault.css'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { languages } from '../../../shared/contract/settings.ts'
import { useDevice } from '../../api/device.tsx'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import { CreateBook } from './CreateBook.tsx'
import { Restore } from './Restore.tsx'
import { Unlock } from './Unlock.tsx'
import { UnlockWithSheet } from './UnlockWithSheet.tsx'
import { Welcome } from './Welcome.tsx'

export type LockView = 'home' | 'create' | 'sheet' | 'restore'

type Props = {
  /** true: the pages are not shown yet, although the book is open. */
  readonly onHold: (isHeld: boolean) => void
}

/** All that is seen while the book is shut: the first start, unlocking, restoring. */
export function LockScreen({ onHold }: Props) {
  const m = useMessages()
  const { status } = useVaultState()
  const [view, setView] = useState<LockView>('home')
  const home = () => setView('home')
  return (
    <div className="kb-lock">
      <Choosers />
      <main className="kb-lock-card" data-wide={view === 'sheet'} aria-label={m.shell.product}>
        {view === 'create' ? <CreateBook onBack={home} onHold={onHold} /> : null}
        {view === 'sheet' ? <UnlockWithSheet onBack={home} /> : null}
        {view === 'restore' ? <Restore onBack={home} /> : null}
        {view === 'home' && status === 'none' ? <Welcome go={setView} /> : null}
        {view === 'home' && status !== 'none' ? <Unlock go={setView} /> : null}
      </main>
    </div>
  )
}

function Choosers() {
  const m = useMessages()
  const { settings, save } = useDevice()
  const themes = ['light', 'dark', 'system'] as const
  return (
    <header className="kb-lock-bar">
      <SegmentedControl
        size="xs"
        aria-label={m.shell.language.label}
        value={settings.language}
        onChange={(language) => void save({ language })}
        data={languages.map((language) => ({ value: language, label: m.shell.language[language] }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={m.shell.theme.label}
        value={settings.theme}
        onChange={(theme) => void save({ theme })}
        data={themes.map((theme) => ({ value: theme, label: m.shell.theme[theme] }))}
      />
    </header>
  )
}
