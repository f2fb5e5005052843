import { Table, Text } from '@mantine/core'
import { QueryView } from '../../api/QueryView.tsx'
import { useCallQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'

/** The backups in the folder, newest first. */
export function BackupList() {
  const m = useMessages()
  const format = useFormat()
  const backups = useCallQuery('vault.backups', {}, ['vault', 'settings'])
  const text = m.vault.panel
  return (
    <QueryView query={backups} rows={3}>
      {(found) =>
        found.length === 0 ? (
          <Text size="sm" c="dimmed">
            {text.listEmpty}
          </Text>
        ) : (
          <Table.ScrollContainer minWidth={400} maxHeight={320}>
            <Table stickyHeader aria-label={text.list}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.made}</Table.Th>
                  <Table.Th>{text.why}</Table.Th>
                  <Table.Th ta="end">{text.size}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.map((backup) => (
                  <Table.Tr key={backup.path} title={backup.path}>
                    <Table.Td>{format.instant(backup.madeAt)}</Table.Td>
                    <Table.Td>{text.kinds[backup.kind]}</Table.Td>
                    <Table.Td ta="end" className="kb-number-text">
                      {format.bytes(backup.bytes)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </QueryView>
  )
}
