import './vault.css'
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { EmergencySheet } from '../../../shared/contract/vault.ts'
import { useCommand } from '../../api/use-command.ts'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { twoPlaces } from './sheet-groups.ts'

type Props = {
  readonly sheet: EmergencySheet
  readonly onDone: () => void
  readonly doneLabel: string
  readonly canSkip?: boolean
}

/** Shows or saves the emergency sheet and lets two groups be typed back, which proves that it was kept. */
export function SheetKeeping({ sheet, onDone, doneLabel, canSkip = false }: Props) {
  const m = useMessages()
  const [isConfirmed, setConfirmed] = useState(false)
  const text = m.vault.sheet
  return (
    <Stack gap="lg">
      <SheetOnPaper sheet={sheet} />
      {isConfirmed ? (
        <Alert color="teal" role="status">
          {text.confirmed}
        </Alert>
      ) : (
        <SheetProof sheet={sheet} onConfirmed={() => setConfirmed(true)} />
      )}
      <Group justify="flex-end">
        {isConfirmed ? (
          <Button onClick={onDone}>{doneLabel}</Button>
        ) : canSkip ? (
          <Button variant="subtle" onClick={onDone}>
            {text.skip}
          </Button>
        ) : null}
      </Group>
    </Stack>
  )
}

function SheetOnPaper({ sheet }: { readonly sheet: EmergencySheet }) {
  const m = useMessages()
  const language = useLanguage()
  const [isShown, setShown] = useState(false)
  const save = useCommand('vault.saveSheet', {
    done: ({ path }) => (path === null ? null : m.vault.sheet.saved(path)),
  })
  const text = m.vault.sheet
  return (
    <Stack gap="sm">
      <Text size="sm">{text.keep}</Text>
      <Group gap="sm">
        <Button
          variant="default"
          loading={save.pending}
          onClick={() => void save.run({ ...sheet, groups: [...sheet.groups], language })}
        >
          {text.save}
        </Button>
        <Button variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? text.hide : text.show}
        </Button>
      </Group>
      {isShown ? (
        <ol className="kb-groups">
          {sheet.groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place on the sheet
            <li key={index}>
              <span className="kb-unit">{index + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
      ) : null}
    </Stack>
  )
}

type ProofProps = { readonly sheet: EmergencySheet; readonly onConfirmed: () => void }

function SheetProof({ sheet, onConfirmed }: ProofProps) {
  const m = useMessages()
  const [places] = useState(() => twoPlaces(Math.random(), Math.random(), sheet.groups.length))
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [isWrong, setWrong] = useState(false)
  const confirm = useCommand('vault.confirmSheet')
  const text = m.vault.sheet
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await confirm.run({ indexes: [...places], groups: [...typed] })
    setWrong(reply.ok && !reply.value.confirmed)
    if (reply.ok && reply.value.confirmed) onConfirmed()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Text fw={500}>{text.confirmTitle}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {text.confirmText}
      </Text>
      <Group align="flex-end" gap="sm">
        {places.map((place, index) => (
          <TextInput
            key={place}
            w={120}
            label={text.group(place + 1)}
            value={typed[index] ?? ''}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              const value = event.currentTarget.value
              setTyped(index === 0 ? [value, typed[1]] : [typed[0], value])
            }}
          />
        ))}
        <Button type="submit" variant="default" loading={confirm.pending} disabled={typed.includes('')}>
          {text.confirm}
        </Button>
      </Group>
      <Text size="sm" c="var(--kb-late)" role="alert" mt={4}>
        {isWrong ? text.wrong : ''}
      </Text>
    </form>
  )
}
