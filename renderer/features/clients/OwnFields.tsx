import { ActionIcon, Autocomplete, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMessages } from '../../ui/language.tsx'
import type { OwnField } from './client-values.ts'

type Props = {
  /** Names that are in use, offered while one is typed: a field spelled twice is two columns. */
  readonly known: readonly string[]
  readonly hint?: string
  readonly fields: readonly OwnField[]
  readonly onChange: (fields: readonly OwnField[]) => void
}

/** Fields of the user's own: a name and what stands in it. */
export function OwnFields({ known, hint, fields, onChange }: Props) {
  const m = useMessages()
  const text = m.clients.ownField
  const replace = (index: number, patch: Partial<OwnField>) =>
    onChange(fields.map((field, i) => (i === index ? { ...field, ...patch } : field)))
  return (
    <Fieldset legend={m.clients.form.own}>
      <Stack gap="sm">
        {hint === undefined ? null : (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
        {fields.map((field, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field has no identity but its place while its name is typed
          <Group key={index} wrap="nowrap" align="flex-end">
            <Autocomplete
              flex={2}
              label={text.name}
              maxLength={60}
              data={known.filter((name) => fields.every((other) => other === field || other.name !== name))}
              value={field.name}
              onChange={(name) => replace(index, { name })}
            />
            <TextInput
              flex={3}
              label={text.value}
              maxLength={2000}
              value={field.value}
              onChange={(event) => replace(index, { value: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={text.remove}
              onClick={() => onChange(fields.filter((_field, i) => i !== index))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...fields, { name: '', value: '' }])}
        >
          {text.add}
        </Button>
      </Stack>
    </Fieldset>
  )
}
