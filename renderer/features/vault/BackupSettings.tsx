import { Button, Group, Switch, Text } from '@mantine/core'
import { useDevice } from '../../api/device.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import { BackupList } from './BackupList.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** When and where backups are made, and which there are. */
export function BackupSettings() {
  const m = useMessages()
  const vault = useVaultState()
  const { settings, save } = useDevice()
  const text = m.vault.panel
  const backup = useCommand('vault.backup', { done: (made) => text.backupDone(fileName(made.path)) })
  return (
    <SettingsSection title={text.backupTitle} text={text.backupText}>
      <Group>
        <Button loading={backup.pending} disabled={vault.isSample} onClick={() => void backup.run({})}>
          {text.backupNow}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {backup.pending ? text.backupBusy : ''}
        </Text>
      </Group>
      <Switch
        label={text.onClose}
        checked={settings.backupOnClose}
        onChange={(event) => void save({ backupOnClose: event.currentTarget.checked })}
      />
      <Switch
        label={text.daily}
        checked={settings.backupDaily}
        onChange={(event) => void save({ backupDaily: event.currentTarget.checked })}
      />
      <BackupFolder />
      <BackupList key={settings.backupFolder} />
      <Text size="sm" c="dimmed">
        {text.restoreText}
      </Text>
    </SettingsSection>
  )
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

function BackupFolder() {
  const m = useMessages()
  const { settings, save } = useDevice()
  const pick = useCommand('vault.pickFolder')
  const text = m.vault.panel
  const choose = async () => {
    const reply = await pick.run({})
    if (reply.ok && reply.value.path !== null) await save({ backupFolder: reply.value.path })
  }
  return (
    <div>
      <Text size="sm" fw={500}>
        {text.folder}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {settings.backupFolder ?? text.folderDefault}
      </Text>
      <Text size="xs" c="dimmed">
        {text.folderHint}
      </Text>
      <Group gap="sm" mt={8}>
        <Button variant="default" size="compact-sm" onClick={() => void choose()}>
          {text.folderChange}
        </Button>
        {settings.backupFolder === null ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => void save({ backupFolder: null })}>
            {text.folderReset}
          </Button>
        )}
      </Group>
    </div>
  )
}
