import { Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { useMessages } from '../ui/language.tsx'
import { useBookQuery } from './use-book-query.ts'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> & {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** What stands for no client; absent: there must be one. */
  readonly none?: string
}

const noClient = ''

/** A client, found by typing; key clients stand first. */
export function ClientSelect({ value, onChange, none, ...rest }: Props) {
  const m = useMessages()
  const query = useBookQuery('clients.list', {})
  const data = useMemo(() => {
    const sorted = [...(query.data ?? [])].sort(
      (a, b) => Number(b.isKey) - Number(a.isKey) || a.name.localeCompare(b.name),
    )
    const clients = sorted.map((row) => ({ value: row.id, label: row.name }))
    return none === undefined ? clients : [{ value: noClient, label: none }, ...clients]
  }, [query.data, none])
  return (
    <Select
      searchable
      // Where a client is chosen already, its list would lie over the form that is looked at.
      openOnFocus={value === null}
      limit={60}
      nothingFoundMessage={m.clients.empty.noMatch}
      {...rest}
      data={data}
      value={value ?? (none === undefined ? null : noClient)}
      onChange={(id) => onChange(id === noClient ? null : id)}
    />
  )
}
