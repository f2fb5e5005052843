import { Button, Group, Stack, Text } from '@mantine/core'
import { QueryView } from '../../api/QueryView.tsx'
import { useCallQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'

type Props = { readonly onChoose: (path: string) => void; readonly onBack: () => void }

/** The backups of this device, newest first, or a file from anywhere. */
export function BackupChoice({ onChoose, onBack }: Props) {
  const m = useMessages()
  const format = useFormat()
  const backups = useCallQuery('vault.backups', {}, ['vault'])
  const pick = useCommand('vault.pickBackup')
  const text = m.vault.restore
  const chooseFile = async () => {
    const reply = await pick.run({})
    if (reply.ok && reply.value.path !== null) onChoose(reply.value.path)
  }
  return (
    <Stack gap="md">
      <Text c="dimmed">{text.pickText}</Text>
      <QueryView query={backups} rows={3}>
        {(found) =>
          found.length === 0 ? (
            <Text size="sm">{text.none}</Text>
          ) : (
            <section className="kb-choices kb-choices-list" aria-label={text.ofDevice}>
              {found.slice(0, 30).map((backup) => (
                <button
                  key={backup.path}
                  type="button"
                  className="kb-choice"
                  title={backup.path}
                  onClick={() => onChoose(backup.path)}
                >
                  <strong>
                    {backup.bookName} · {format.instant(backup.madeAt)}
                  </strong>
                  <span>
                    {m.vault.panel.kinds[backup.kind]} · {format.bytes(backup.bytes)}
                  </span>
                </button>
              ))}
            </section>
          )
        }
      </QueryView>
      <Group>
        <Button variant="default" onClick={onBack}>
          {m.shell.back}
        </Button>
        <Button variant="default" loading={pick.pending} onClick={() => void chooseFile()}>
          {text.file}
        </Button>
      </Group>
    </Stack>
  )
}
