import { Button, Group, Modal, Select, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { EntryRow } from '../../../shared/contract/commission.ts'
import { type CommissionState, commissionStates } from '../../../shared/domain/commission/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { EntrySteps } from './EntrySteps.tsx'

type Props = { readonly entry: EntryRow; readonly onClose: () => void }

/** A line that was reckoned: why it is what it is, and whether its money has come. Its sum is not typed over. */
export function ReckonedEntry({ entry, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { fields } = m.commission
  const due = entry.dueOn === null ? '' : `${fields.dueOn} ${format.day(entry.dueOn)}`
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={m.commission.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={3} size="h4">
            <Private>{entry.dealTitle ?? entry.note}</Private>
          </Title>
          <Text size="sm" c="dimmed">
            <Private>{format.sentence([entry.clientName ?? '', entry.companyName ?? '', due])}</Private>
          </Text>
        </div>
        <Text fw={700} size="lg">
          <MoneyText minor={entry.amountMinor} currency={entry.currency} />
        </Text>
      </Group>
      <EntrySteps entry={entry} />
      <Received entry={entry} onClose={onClose} />
    </Modal>
  )
}

function Received({ entry, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { fields } = m.commission
  const [state, setState] = useState<CommissionState>(entry.state)
  const [receivedOn, setReceivedOn] = useState(entry.receivedOn)
  const save = useCommand('commission.saveEntry', { done: () => m.commission.saved, undo: true, quiet: true })
  const choose = (next: CommissionState) => {
    setState(next)
    if (next === 'received') setReceivedOn(receivedOn ?? today)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await save.run({ id: entry.id, fields: { state, receivedOn } })).ok) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm" mt="lg">
        <Group grow align="flex-end">
          <Select
            label={fields.state}
            allowDeselect={false}
            data={commissionStates.map((value) => ({ value, label: m.commission.states[value] }))}
            value={state}
            onChange={(next) => next !== null && choose(next as CommissionState)}
          />
          <DayField label={fields.receivedOn} value={receivedOn} onChange={setReceivedOn} />
        </Group>
        <FailureText failure={save.error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {m.shell.cancel}
          </Button>
          <Button type="submit" loading={save.pending}>
            {m.shell.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
