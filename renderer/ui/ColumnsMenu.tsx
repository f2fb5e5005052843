import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useMessages } from './language.tsx'

type Props = {
  /** All columns in their order; the first is always shown. */
  readonly all: readonly { readonly id: string; readonly header: string }[]
  readonly chosen: readonly string[]
  /** Those shown at first. */
  readonly first: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Which columns a list shows. */
export function ColumnsMenu({ all, chosen, first, onChange }: Props) {
  const m = useMessages()
  const [fixed] = all
  const toggle = (id: string) =>
    onChange(
      chosen.includes(id)
        ? chosen.filter((other) => other !== id)
        : all.map((column) => column.id).filter((other) => other === id || chosen.includes(other)),
    )
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
            .filter((column) => column.id !== fixed?.id)
            .map((column) => (
              <Checkbox
                key={column.id}
                label={column.header}
                checked={chosen.includes(column.id)}
                onChange={() => toggle(column.id)}
              />
            ))}
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(first)}>
            {m.clients.columnsMenu.reset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
