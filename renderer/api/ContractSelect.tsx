import { Select } from '@mantine/core'
import { useBookQuery } from './use-book-query.ts'

type Props = {
  readonly label: string
  /** Whose contracts; null: none to choose from yet. */
  readonly clientId: string | null
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** One of a client's contracts, or none. */
export function ContractSelect({ label, clientId, value, onChange }: Props) {
  const list = useBookQuery(
    'contracts.ofClient',
    { clientId: clientId ?? '' },
    { enabled: clientId !== null },
  )
  return (
    <Select
      label={label}
      clearable
      disabled={clientId === null}
      data={(list.data ?? []).map((row) => ({ value: row.id, label: `${row.number} ${row.title}`.trim() }))}
      value={value}
      onChange={onChange}
    />
  )
}
