import { type ComboboxItem, type ComboboxItemGroup, Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { foldForSearch } from '../../shared/base/fold.ts'
import { useMessages } from '../ui/language.tsx'
import { useBookQuery } from './use-book-query.ts'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> & {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** Only people at this client are offered. */
  readonly clientId?: string
}

const offered = 40

/** What was offered before the letters just typed is narrowed at once; the book's answer follows. */
function holds(option: ComboboxItem | ComboboxItemGroup<ComboboxItem>, search: string): boolean {
  const label = 'label' in option ? foldForSearch(option.label) : ''
  return foldForSearch(search)
    .split(' ')
    .every((word) => label.includes(word))
}

/** A person, found by typing a part of the name, the position or the client. */
export function PersonSelect({ value, onChange, clientId, ...rest }: Props) {
  const m = useMessages()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed, 80)
  const chosen = useBookQuery('people.get', { id: value ?? '' }, { enabled: value !== null })
  const name = value === null ? '' : (chosen.data?.person.name ?? '')
  const labels = useRef(new Map<string, string>())
  const isChosen = value !== null && text === (labels.current.get(value) ?? name)
  const filter = { ...(isChosen ? {} : { text }), ...(clientId === undefined ? {} : { clientId }) }
  const found = useBookQuery('people.list', { filter, limit: offered })
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: [row.name, clientId === undefined ? row.clientName : row.title]
      .filter((t) => t !== '')
      .join(' · '),
  }))
  for (const option of options) labels.current.set(option.value, option.label)
  const isMissing = value !== null && name !== '' && !options.some((option) => option.value === value)
  return (
    <Select
      searchable
      filter={({ options: all, search }) => (isChosen ? all : all.filter((option) => holds(option, search)))}
      nothingFoundMessage={m.people.empty.noMatch}
      {...rest}
      data={
        isMissing
          ? [{ value: value ?? '', label: labels.current.get(value ?? '') ?? name }, ...options]
          : options
      }
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
    />
  )
}
