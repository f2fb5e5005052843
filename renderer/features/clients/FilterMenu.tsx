import { Button, Checkbox, MultiSelect, Popover, SimpleGrid, Stack } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import { clientStatuses } from '../../../shared/domain/clients/types.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { type ClientFilter, countFilters, everyClient } from './filter-clients.ts'

type Props = {
  readonly filter: ClientFilter
  readonly onChange: (patch: Partial<ClientFilter>) => void
  readonly rows: readonly ClientRow[]
}

/** All filters in one place; the button says how many are set. */
export function FilterMenu(props: Props) {
  const m = useMessages()
  const count = countFilters(props.filter)
  return (
    <Popover position="bottom-start" trapFocus width={520}>
      <Popover.Target>
        <Button variant={count > 0 ? 'light' : 'default'} leftSection={<IconFilter size={16} aria-hidden />}>
          {m.clients.filters.button(count)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Filters {...props} />
      </Popover.Dropdown>
    </Popover>
  )
}

const lists = ['tags', 'city', 'industry', 'country'] as const

function Filters({ filter, onChange, rows }: Props) {
  const m = useMessages()
  const format = useFormat()
  const text = m.clients.filters
  const values = useMemo(() => {
    const sorted = (all: readonly string[]) =>
      [...new Set(all.filter((value) => value !== ''))].sort(format.compare)
    return {
      tags: sorted(rows.flatMap((row) => row.tags)),
      city: sorted(rows.map((row) => row.city)),
      industry: sorted(rows.map((row) => row.industry)),
      country: sorted(rows.map((row) => row.country)),
    }
  }, [rows, format])
  return (
    <Stack gap="md">
      <SimpleGrid cols={2} spacing="md">
        <MultiSelect
          label={m.clients.fields.status}
          data={clientStatuses.map((status) => ({ value: status, label: m.clients.status[status] }))}
          value={[...filter.status]}
          onChange={(status) => onChange({ status })}
          comboboxProps={{ withinPortal: false }}
          clearable
        />
        {lists.map((field) => (
          <MultiSelect
            key={field}
            label={m.clients.fields[field]}
            data={values[field]}
            value={[...filter[field]]}
            onChange={(chosen) => onChange({ [field]: chosen })}
            comboboxProps={{ withinPortal: false }}
            limit={100}
            searchable
            clearable
          />
        ))}
      </SimpleGrid>
      {(['onlyKey', 'overdue', 'unplanned'] as const).map((field) => (
        <Checkbox
          key={field}
          label={text[field]}
          checked={filter[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
        />
      ))}
      <Button
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange({ ...everyClient, text: filter.text })}
      >
        {text.clear}
      </Button>
    </Stack>
  )
}
