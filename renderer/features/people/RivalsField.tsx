import { ActionIcon, Button, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Person, supports } from '../../../shared/domain/people/types.ts'
import { useMessages } from '../../ui/language.tsx'

type Rivals = Person['rivals']
type Props = { readonly rivals: Rivals; readonly onChange: (rivals: Rivals) => void }

/** Which competitors somebody deals with, and how those stand with them. */
export function RivalsField({ rivals, onChange }: Props) {
  const m = useMessages()
  const { fields, rival: text } = m.people
  const steps = [
    { value: '', label: m.people.notJudged },
    ...supports.map((n) => ({ value: String(n), label: m.people.support[n] })),
  ]
  const patch = (index: number, part: Partial<Rivals[number]>) =>
    onChange(rivals.map((rival, i) => (i === index ? { ...rival, ...part } : rival)))
  return (
    <Fieldset legend={fields.rivals}>
      <Stack gap="sm">
        {rivals.map((rival, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rival has nothing of its own but its place in the list
          <Group key={index} gap="sm" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              label={fields.rivalName}
              maxLength={200}
              value={rival.name}
              onChange={(event) => patch(index, { name: event.currentTarget.value })}
            />
            <Select
              flex={1}
              label={fields.rivalSupport}
              data={steps}
              value={rival.support === null ? '' : String(rival.support)}
              onChange={(value) =>
                patch(index, { support: value === null || value === '' ? null : Number(value) })
              }
            />
            <ActionIcon
              variant="subtle"
              size="input-sm"
              aria-label={text.remove}
              onClick={() => onChange(rivals.filter((_, i) => i !== index))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {rivals.length >= 20 ? null : (
          <Button
            variant="default"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => onChange([...rivals, { name: '', support: null }])}
          >
            {text.add}
          </Button>
        )}
      </Stack>
    </Fieldset>
  )
}
