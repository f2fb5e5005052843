import { Button, Modal, Select, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type CollectionKind,
  type CollectionNote,
  collectionKinds,
} from '../../../shared/domain/receivables/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

type Props = {
  readonly clientId: string
  readonly invoiceId?: string | null
  readonly currency: string
  readonly note: CollectionNote | null
  readonly onClose: () => void
}

type Values = Pick<CollectionNote, 'kind' | 'note' | 'promisedOn' | 'promisedMinor'> & {
  readonly happenedOn: string | null
}

/** Writes down a call, a letter, a promise. */
export function CollectionForm({ clientId, invoiceId = null, currency, note, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.receivables.log
  const [values, setValues] = useState<Values>(
    () => note ?? { kind: 'call', note: '', happenedOn: today, promisedOn: null, promisedMinor: null },
  )
  const set = (patch: Partial<Values>) => setValues((before) => ({ ...before, ...patch }))
  const save = useCommand('receivables.saveNote', { done: () => text.saved, undo: true, quiet: true })
  const trash = useCommand('receivables.trashNote', { done: () => text.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { kind, note: words, promisedOn, promisedMinor } = values
    const happenedOn = values.happenedOn ?? today
    const about = note === null ? { invoiceId, currency } : {}
    const fields = { kind, note: words, happenedOn, promisedOn, promisedMinor, ...about }
    if ((await save.run({ id: note?.id ?? null, clientId, fields })).ok) onClose()
  }
  const remove = async () => {
    if (note !== null && (await trash.run({ id: note.id })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={text.add} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <SimpleGrid cols={2} spacing="md">
            <Select
              label={text.kind}
              data-autofocus
              allowDeselect={false}
              data={collectionKinds.map((value) => ({ value, label: text.kinds[value] }))}
              value={values.kind}
              onChange={(kind) => set({ kind: (kind ?? 'call') as CollectionKind })}
            />
            <DayField
              label={text.day}
              value={values.happenedOn}
              onChange={(happenedOn) => set({ happenedOn })}
            />
            <DayField
              label={text.promisedOn}
              value={values.promisedOn}
              onChange={(promisedOn) => set({ promisedOn })}
            />
            <MoneyField
              label={text.promisedSum}
              currency={note?.currency ?? currency}
              value={values.promisedMinor}
              onChange={(promisedMinor) => set({ promisedMinor })}
            />
          </SimpleGrid>
          <Textarea
            label={text.note}
            autosize
            minRows={2}
            maxLength={5000}
            value={values.note}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
        </Stack>
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            note === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.receivables.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}
