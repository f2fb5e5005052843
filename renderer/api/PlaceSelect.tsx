import { Select, type SelectProps } from '@mantine/core'
import { useBookQuery } from './use-book-query.ts'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** What stands for no place of its own. */
  readonly none: string
}

/** A place of the table of travel. */
export function PlaceSelect({ value, onChange, none, ...rest }: Props) {
  const table = useBookQuery('travel.table', {})
  const places = (table.data?.places ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      searchable
      {...rest}
      data={[{ value: '', label: none }, ...places]}
      value={value ?? ''}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  )
}
