import { SimpleGrid, Stack, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useMessages } from '../../ui/language.tsx'
import type { PersonValues } from './person-values.ts'
import { RivalsField } from './RivalsField.tsx'

type Props = {
  readonly values: PersonValues
  readonly set: (patch: Partial<PersonValues>) => void
  readonly isBadDay: boolean
}

/** Name and ways to reach somebody. */
export function ReachFields({ values, set, isBadDay }: Props) {
  const m = useMessages()
  const { fields } = m.people
  const line = (key: 'name' | 'phone' | 'email') => (
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
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        {line('phone')}
        {line('email')}
        <TextInput
          label={fields.birthday}
          placeholder={fields.birthdayHint}
          error={isBadDay ? fields.badBirthday : null}
          value={values.birthdayText}
          onChange={(event) => set({ birthdayText: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Stack>
  )
}

/** What is known of somebody as a person (K-22). */
export function CharacterFields({ values, set }: Omit<Props, 'isBadDay'>) {
  const m = useMessages()
  const { fields } = m.people
  return (
    <Stack gap="md">
      {(['howToDeal', 'motives', 'personalFacts'] as const).map((key) => (
        <Textarea
          key={key}
          label={fields[key]}
          autosize
          maxLength={20000}
          value={values[key]}
          onChange={(event) => set({ [key]: event.currentTarget.value })}
        />
      ))}
      <RivalsField rivals={values.rivals} onChange={(rivals) => set({ rivals })} />
      <TagsInput
        label={fields.tags}
        maxTags={50}
        value={[...values.tags]}
        onChange={(tags) => set({ tags })}
      />
      <Textarea
        label={fields.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  )
}
