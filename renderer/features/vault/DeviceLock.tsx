import { Select, Switch } from '@mantine/core'
import { useDevice } from '../../api/device.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import { SettingsSection } from './SettingsSection.tsx'

const choices = [1, 2, 5, 10, 15, 30, 60, 120, 0] as const

/** When the book locks by itself, and whether this device keeps the key. */
export function DeviceLock() {
  const m = useMessages()
  const vault = useVaultState()
  const { settings, save } = useDevice()
  const remember = useCommand('vault.remember')
  const text = m.vault.panel
  const minutes = choices.some((choice) => choice === settings.idleMinutes)
    ? choices
    : [settings.idleMinutes, ...choices]
  return (
    <SettingsSection title={text.rememberTitle}>
      <Select
        label={text.idle}
        description={text.idleText}
        value={String(settings.idleMinutes)}
        onChange={(value) => value !== null && void save({ idleMinutes: Number(value) })}
        data={minutes.map((n) => ({
          value: String(n),
          label: n === 0 ? text.idleNever : text.idleMinutes(n),
        }))}
        maw={320}
      />
      <Switch
        label={text.remember}
        description={vault.canRemember ? text.rememberText : text.cannotRemember}
        checked={vault.remembered}
        disabled={!vault.canRemember || vault.isSample || remember.pending}
        onChange={(event) => void remember.run({ on: event.currentTarget.checked })}
      />
    </SettingsSection>
  )
}
