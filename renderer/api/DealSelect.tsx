import { Select } from '@mantine/core'
import { useBookQuery } from './use-book-query.ts'

type Props = {
  readonly label: string
  /** Whose deals; null: none to choose from yet. */
  readonly clientId: string | null
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** One of a client's deals, or none. */
export function DealSelect({ label, clientId, value, onChange }: Props) {
  const detail = useBookQuery('clients.get', { id: clientId ?? '' }, { enabled: clientId !== null })
  return (
    <Select
      label={label}
      clearable
      searchable
      disabled={clientId === null}
      data={(detail.data?.deals ?? []).map((deal) => ({ value: deal.id, label: deal.title }))}
      value={value}
      onChange={onChange}
    />
  )
}
