import { Button, Checkbox, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Place } from '../../../shared/domain/travel/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'

type Props = {
  /** null: a new one. */
  readonly place: Place | null
  /** The first place is where the days begin, most likely. */
  readonly isFirst: boolean
  readonly onClose: () => void
}

type Values = Pick<Place, 'name' | 'address' | 'isBase' | 'withinMinutes' | 'parkingMinutes'>

const usualWithin = 15

/** One place: its short name, where it is, and what getting about and parking there takes. */
export function PlaceDialog({ place, isFirst, onClose }: Props) {
  const m = useMessages()
  const words = m.travel.places
  const form = useFormDraft<Values>(`place:${place?.id ?? 'new'}`, {
    name: place?.name ?? '',
    address: place?.address ?? '',
    isBase: place?.isBase ?? isFirst,
    withinMinutes: place?.withinMinutes ?? usualWithin,
    parkingMinutes: place?.parkingMinutes ?? null,
  })
  const { values, set } = form
  const save = useCommand('travel.savePlace', { undo: true, done: () => words.saved, quiet: true })
  const trash = useCommand('travel.trashPlace', { undo: true, done: () => words.removed })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ id: place?.id ?? null, fields: values })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (place !== null && (await trash.run({ id: place.id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={place === null ? words.add : words.edit(place.name)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <TextInput
            label={words.name}
            data-autofocus
            maxLength={200}
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={words.address}
            maxLength={500}
            value={values.address}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
          <Checkbox
            label={words.isBase}
            checked={values.isBase}
            onChange={(event) => set({ isBase: event.currentTarget.checked })}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            <MinutesField
              label={words.within}
              value={values.withinMinutes}
              onChange={(minutes) => set({ withinMinutes: minutes ?? usualWithin })}
            />
            <MinutesField
              label={words.parking}
              description={words.parkingHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={values.parkingMinutes}
              onChange={(parkingMinutes) => set({ parkingMinutes })}
            />
          </SimpleGrid>
          <FailureText failure={save.error} />
        </Stack>
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            place === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {words.remove}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}
