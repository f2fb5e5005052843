import { MultiSelect } from '@mantine/core'
import { useBookQuery } from './use-book-query.ts'

type Props = {
  readonly label: string
  readonly description: string
  /** Whose documents; null: none to choose from yet. */
  readonly clientId: string | null
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
}

/** Some of the documents kept in the book for a client. */
export function DocumentsSelect({ label, description, clientId, value, onChange }: Props) {
  const list = useBookQuery('documents.list', { clientId: clientId ?? '' }, { enabled: clientId !== null })
  const data = (list.data ?? []).map((document) => ({ value: document.id, label: document.name }))
  return (
    <MultiSelect
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      searchable
      disabled={clientId === null}
      data={data}
      value={value.filter((id) => data.some((entry) => entry.value === id))}
      onChange={onChange}
    />
  )
}
