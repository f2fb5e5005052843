import {
  Button,
  Checkbox,
  Modal,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { type RelationStage, relationStages } from '../../../shared/domain/people/types.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { type PersonValues, personInput, personValues } from './person-values.ts'

type Props = {
  readonly clientId: string
  /** null: a new person. */
  readonly member: ClientDetail['people'][number] | null
  readonly onClose: () => void
}

/** A person and the place they have at the client. */
export function PersonForm({ clientId, member, onClose }: Props) {
  const m = useMessages()
  const id = member?.person.id ?? null
  const form = useFormDraft(`person:${id ?? `new:${clientId}`}`, personValues(member))
  const [isBadDay, setBadDay] = useState(false)
  const save = useCommand('people.save', {
    done: (saved) => m.people.saved(saved.name),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('people.trash', {
    done: () => m.people.trashed(member?.person.name ?? ''),
    undo: true,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = personInput(form.values)
    setBadDay(input === null)
    if (input === null) return
    const reply = await save.run({ id, clientId, ...input })
    if (!reply.ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (id !== null && (await trash.run({ id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={member === null ? m.people.new : m.people.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields values={form.values} set={form.set} isBadDay={isBadDay} />
        {save.error === null ? null : (
          <Text c="red" size="sm" role="alert" mt="sm">
            {failureText(m, save.error)}
          </Text>
        )}
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            member === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.people.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = {
  readonly values: PersonValues
  readonly set: (patch: Partial<PersonValues>) => void
  readonly isBadDay: boolean
}

function Fields({ values, set, isBadDay }: FieldsProps) {
  const m = useMessages()
  const { fields } = m.people
  const line = (key: 'name' | 'title' | 'department' | 'phone' | 'email') => (
    <TextInput
      label={fields[key]}
      required={key === 'name'}
      data-autofocus={key === 'name' ? true : undefined}
      maxLength={200}
      value={values[key]}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <Stack gap="md">
      {line('name')}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {line('title')}
        {line('department')}
        {line('phone')}
        {line('email')}
        <TextInput
          label={fields.birthday}
          placeholder={fields.birthdayHint}
          error={isBadDay ? fields.badBirthday : null}
          value={values.birthdayText}
          onChange={(event) => set({ birthdayText: event.currentTarget.value })}
        />
        <Judgement values={values} set={set} />
      </SimpleGrid>
      <Checkbox
        label={fields.isMain}
        checked={values.isMain}
        onChange={(event) => set({ isMain: event.currentTarget.checked })}
      />
      <TagsInput
        label={fields.tags}
        maxTags={50}
        value={[...values.tags]}
        onChange={(tags) => set({ tags })}
      />
      {(['howToDeal', 'notes'] as const).map((key) => (
        <Textarea
          key={key}
          label={fields[key]}
          autosize
          maxLength={20000}
          value={values[key]}
          onChange={(event) => set({ [key]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  )
}

const powers = [1, 2, 3, 4, 5] as const
const supports = [-2, -1, 0, 1, 2] as const

function Judgement({ values, set }: Omit<FieldsProps, 'isBadDay'>) {
  const m = useMessages()
  const { fields } = m.people
  const open = { value: '', label: m.people.notJudged }
  const numberOf = (value: string | null) => (value === null || value === '' ? null : Number(value))
  return (
    <>
      <Select
        label={fields.power}
        data={[open, ...powers.map((n) => ({ value: String(n), label: m.people.power[n] }))]}
        value={values.power === null ? '' : String(values.power)}
        onChange={(value) => set({ power: numberOf(value) })}
      />
      <Select
        label={fields.support}
        data={[open, ...supports.map((n) => ({ value: String(n), label: m.people.support[n] }))]}
        value={values.support === null ? '' : String(values.support)}
        onChange={(value) => set({ support: numberOf(value) })}
      />
      <Select
        label={fields.stage}
        data={relationStages.map((stage) => ({ value: stage, label: m.people.stage[stage] }))}
        value={values.stage}
        onChange={(stage) => set({ stage: (stage ?? 'none') as RelationStage })}
      />
    </>
  )
}
