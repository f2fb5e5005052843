import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { EmergencySheet } from '../../../shared/contract/vault.ts'
import { callOrThrow } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx'
import { SheetKeeping } from './SheetKeeping.tsx'

type Props = {
  readonly onBack: () => void
  readonly onHold: (isHeld: boolean) => void
}

/** Makes a book: where it lies, its passphrase, then the emergency sheet. */
export function CreateBook({ onBack, onHold }: Props) {
  const m = useMessages()
  const [sheet, setSheet] = useState<EmergencySheet | null>(null)
  if (sheet === null) return <CreateForm onBack={onBack} onHold={onHold} onMade={setSheet} />
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{m.vault.sheet.introTitle}</Title>
        <Text c="dimmed" mt="xs">
          {m.vault.sheet.intro}
        </Text>
      </div>
      <SheetKeeping sheet={sheet} onDone={() => onHold(false)} doneLabel={m.vault.sheet.done} canSkip />
    </Stack>
  )
}

type FormProps = Props & { readonly onMade: (sheet: EmergencySheet) => void }

function CreateForm({ onBack, onHold, onMade }: FormProps) {
  const m = useMessages()
  const { suggestedPath } = useVaultState()
  const [path, setPath] = useState(suggestedPath)
  const [isUnderstood, setUnderstood] = useState(false)
  const next = useNewPassphrase()
  const create = useCommand('vault.create')
  const text = m.vault.create
  const make = async () => {
    onHold(true)
    const passphrase = next.passphrase
    const reply = await create.run({ path, passphrase })
    if (!reply.ok) return onHold(false)
    // Without its sheet the book is still a whole book: Settings offers the sheet at any time.
    await callOrThrow('vault.emergencySheet', { passphrase }).then(onMade, () => onHold(false))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (next.isReady && isUnderstood) void make()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={1}>{text.title}</Title>
        <Place path={path} onChange={setPath} />
        <NewPassphrase state={next} label={text.passphrase} repeatLabel={text.repeat} focused />
        <Alert color="yellow" icon={<IconAlertTriangle size={18} aria-hidden />} title={text.warningTitle}>
          {text.warning}
        </Alert>
        <Checkbox
          label={text.understood}
          checked={isUnderstood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        <Group>
          <Button variant="default" onClick={onBack}>
            {m.shell.back}
          </Button>
          <Button type="submit" loading={create.pending} disabled={!next.isReady || !isUnderstood}>
            {text.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Place({ path, onChange }: { readonly path: string; readonly onChange: (path: string) => void }) {
  const m = useMessages()
  const pick = useCommand('vault.pickNewBook')
  const choose = async () => {
    const reply = await pick.run({ suggestedPath: path })
    if (reply.ok && reply.value.path !== null) onChange(reply.value.path)
  }
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-end">
      <div>
        <Text size="sm" fw={500}>
          {m.vault.create.place}
        </Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {path}
        </Text>
      </div>
      <Button variant="default" size="compact-sm" onClick={() => void choose()} flex="none">
        {m.vault.create.change}
      </Button>
    </Group>
  )
}
