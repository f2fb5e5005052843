import { Modal, Stack, Table, Title } from '@mantine/core'
import type { Action } from '../api/registry.ts'
import { Keycap } from '../ui/Keycap.tsx'
import { useMessages } from '../ui/language.tsx'

type Props = { readonly opened: boolean; readonly onClose: () => void; readonly actions: readonly Action[] }

/** Every key there is, drawn from the same actions that answer to them. */
export function KeysDialog({ opened, onClose, actions }: Props) {
  const m = useMessages()
  const keys = m.shell.keys
  const everywhere = actions.flatMap((action) =>
    action.keys === undefined ? [] : [[action.label(m), action.keys] as const],
  )
  const inLists = [
    [keys.move, '↑ ↓'],
    [keys.pages, 'PageUp PageDown'],
    [keys.ends, 'Home End'],
    [keys.openRow, 'Enter'],
    [keys.select, keys.space],
    [keys.selectAll, 'mod+A'],
  ] as const
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={keys.title}
      size="lg"
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="lg">
        <KeyTable title={keys.everywhere} rows={[[m.shell.top.palette, 'mod+K'], ...everywhere]} isStrokes />
        <KeyTable title={keys.lists} rows={inLists} />
      </Stack>
    </Modal>
  )
}

type TableProps = {
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
  readonly isStrokes?: boolean
}

function KeyTable({ title, rows, isStrokes = false }: TableProps) {
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {rows.map(([label, keys]) => (
            <Table.Tr key={label + keys}>
              <Table.Td>{label}</Table.Td>
              <Table.Td ta="end">
                {isStrokes ? (
                  <Keycap keys={keys} />
                ) : (
                  keys.split(' ').map((key) => (
                    <span key={key}>
                      {' '}
                      <Keycap keys={key} />
                    </span>
                  ))
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
