import { Stack, Text } from '@mantine/core'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { ChangePassphrase } from './ChangePassphrase.tsx'
import { DeviceLock } from './DeviceLock.tsx'
import { SettingsSection } from './SettingsSection.tsx'
import { SheetSettings } from './SheetSettings.tsx'
import { VerifyBook } from './VerifyBook.tsx'

/** Settings of the vault: who can open the book, when it locks, its backups, its soundness. */
export function VaultSettings() {
  const m = useMessages()
  const { path } = useVaultState()
  return (
    <Stack gap="xl" maw={720}>
      <SettingsSection title={m.vault.panel.place}>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {path}
        </Text>
      </SettingsSection>
      <ChangePassphrase />
      <SheetSettings />
      <DeviceLock />
      <BackupSettings />
      <VerifyBook />
    </Stack>
  )
}
