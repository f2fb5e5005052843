import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useBookQuery } from './use-book-query.ts'

type Props = {
  readonly label: string
  /** Whose people; null: none to choose from yet. */
  readonly clientId: string | null
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
}

/** Some of a client's people, found by typing. */
export function PeopleSelect({ label, clientId, value, onChange }: Props) {
  const detail = useBookQuery('clients.get', { id: clientId ?? '' }, { enabled: clientId !== null })
  const people = detail.data?.people
  const data = useMemo(
    () =>
      (people ?? []).map(({ person, job }) => ({ value: person.id, label: named(person.name, job.title) })),
    [people],
  )
  return (
    <MultiSelect
      label={label}
      searchable
      disabled={clientId === null}
      data={data}
      value={value.filter((id) => data.some((entry) => entry.value === id))}
      onChange={onChange}
    />
  )
}

function named(name: string, title: string): string {
  return title === '' ? name : `${name}, ${title}`
}
