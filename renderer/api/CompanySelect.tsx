import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../ui/language.tsx'
import { useBookSettings } from './book-settings.tsx'
import { useBookQuery } from './use-book-query.ts'
import { useCommand } from './use-command.ts'

type Props = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** What stands for no company. */
  readonly none: string
}

/** A company we sell for; one that is not there yet is made in place. */
export function CompanySelect({ label, value, onChange, none }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const companies = useBookQuery('deals.companies', {})
  const [name, setName] = useState<string | null>(null)
  const save = useCommand('deals.saveCompany')
  const text = m.deals.fields
  const add = async () => {
    const reply = await save.run({ id: null, name: name ?? '', currency, notes: '' })
    if (!reply.ok) return
    onChange(reply.value.id)
    setName(null)
  }
  if (name !== null)
    return (
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          label={text.companyName}
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button loading={save.pending} onClick={() => void add()}>
          {m.shell.save}
        </Button>
        <Button variant="default" onClick={() => setName(null)}>
          {m.shell.cancel}
        </Button>
      </Group>
    )
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <Select
        flex={1}
        label={label}
        data={[
          { value: '', label: none },
          ...(companies.data ?? []).map((company) => ({ value: company.id, label: company.name })),
        ]}
        value={value ?? ''}
        onChange={(id) => onChange(id === null || id === '' ? null : id)}
      />
      <Button variant="default" onClick={() => setName('')}>
        {text.newCompany}
      </Button>
    </Group>
  )
}
