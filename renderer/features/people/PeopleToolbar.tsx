import { Checkbox, Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import { buyingRoles, relationStages, supports } from '../../../shared/domain/people/types.ts'
import type { ListArrangement } from '../../api/use-list-state.ts'
import { ViewsMenu } from '../../api/ViewsMenu.tsx'
import { ColumnsMenu } from '../../ui/ColumnsMenu.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { type PeopleFilter, readPeopleFilter } from './filter-people.ts'
import { firstColumns, peopleColumns } from './people-columns.tsx'

type Props = { readonly arrangement: ListArrangement; readonly count: string }

/** Finding, filtering, columns and saved views of the list of people. */
export function PeopleToolbar({ arrangement, count }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { state, set: arrange } = arrangement
  const filter = readPeopleFilter(state.filter)
  const set = (patch: Partial<PeopleFilter>) => arrange({ filter: { ...filter, ...patch } })
  const all = useMemo(() => peopleColumns({ m, format, highlight: '' }), [m, format])
  const lists = [
    ['role', m.people.anyRole, buyingRoles.map((role) => ({ value: role, label: m.people.role[role] }))],
    [
      'support',
      m.people.anySupport,
      supports.map((step) => ({ value: String(step), label: m.people.support[step] })),
    ],
    [
      'stage',
      m.people.anyStage,
      relationStages.map((stage) => ({ value: stage, label: m.people.stage[stage] })),
    ],
  ] as const
  return (
    <>
      <SearchField
        label={m.people.filter}
        width={184}
        value={filter.text}
        onChange={(text) => set({ text })}
      />
      {lists.map(([field, any, values]) => (
        <Select
          key={field}
          w={field === 'stage' ? 184 : 160}
          aria-label={m.people.columns[field]}
          data={[{ value: '', label: any }, ...values]}
          value={filter[field]}
          onChange={(value) => set({ [field]: value ?? '' })}
        />
      ))}
      <Checkbox
        label={m.people.onlyKeyClients}
        checked={filter.onlyKeyClients}
        onChange={(event) => set({ onlyKeyClients: event.currentTarget.checked })}
      />
      <ViewsMenu list="people" arrangement={arrangement} />
      <ColumnsMenu
        all={all}
        chosen={state.columns}
        first={firstColumns}
        onChange={(columns) => arrange({ columns })}
      />
      <Text size="sm" c="dimmed" ms="auto" role="status">
        {count}
      </Text>
    </>
  )
}
