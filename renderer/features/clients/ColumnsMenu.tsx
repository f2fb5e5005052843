import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { ListArrangement } from '../../api/use-list-state.ts'
import { useMessages } from '../../ui/language.tsx'
import { allColumns, firstColumns } from './client-columns.tsx'

type Props = { readonly arrangement: ListArrangement; readonly rows: readonly ClientRow[] }

/** Which columns the list shows, fields of the user's own among them; remembered. */
export function ColumnsMenu({ arrangement, rows }: Props) {
  const m = useMessages()
  const { state, set } = arrangement
  const all = useMemo(() => allColumns({ m, highlight: '', today: '' }, rows), [m, rows])
  const toggle = (id: string) =>
    set({
      columns: state.columns.includes(id)
        ? state.columns.filter((other) => other !== id)
        : all.map((column) => column.id).filter((other) => other === id || state.columns.includes(other)),
    })
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {m.clients.columnsMenu.button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={480} style={{ overflowY: 'auto' }}>
        <Stack gap="xs">
          {all
            .filter((column) => column.id !== 'name')
            .map((column) => (
              <Checkbox
                key={column.id}
                label={column.header}
                checked={state.columns.includes(column.id)}
                onChange={() => toggle(column.id)}
              />
            ))}
          <Button variant="subtle" size="compact-sm" onClick={() => set({ columns: firstColumns })}>
            {m.clients.columnsMenu.reset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
