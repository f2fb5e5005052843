import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../ui/language.tsx'
import { useBookQuery } from './use-book-query.ts'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> & {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** Only people at this client are offered. */
  readonly clientId?: string
}

const offered = 40

/** A person, found by typing a part of the name, the position or the client. */
export function PersonSelect({ value, onChange, clientId, ...rest }: Props) {
  const m = useMessages()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed, 80)
  const chosen = useBookQuery('people.get', { id: value ?? '' }, { enabled: value !== null })
  const name = value === null ? '' : (chosen.data?.person.name ?? '')
  const filter = { ...(text === name ? {} : { text }), ...(clientId === undefined ? {} : { clientId }) }
  const found = useBookQuery('people.list', { filter, limit: offered })
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: [row.name, clientId === undefined ? row.clientName : row.title]
      .filter((t) => t !== '')
      .join(' · '),
  }))
  const isMissing = value !== null && name !== '' && !options.some((option) => option.value === value)
  return (
    <Select
      searchable
      filter={({ options: all }) => all}
      nothingFoundMessage={m.people.empty.noMatch}
      {...rest}
      data={isMissing ? [{ value: value ?? '', label: name }, ...options] : options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
    />
  )
}
