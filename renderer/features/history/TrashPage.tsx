import { Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { TrashEntry } from '../../../shared/contract/history.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column } from '../../ui/table-model.ts'
import { PurgeDialog } from './PurgeDialog.tsx'

const keyOf = (entry: TrashEntry) => `${entry.table}:${entry.id}`

/** What was deleted: taken back, or deleted for good after being asked twice. */
export function TrashPage() {
  const m = useMessages()
  const query = useBookQuery('history.trash', {})
  return (
    <Page title={m.history.trash.title} layout="fill">
      <QueryView query={query}>{(entries) => <Entries entries={entries} />}</QueryView>
    </Page>
  )
}

function Entries({ entries }: { readonly entries: readonly TrashEntry[] }) {
  const m = useMessages()
  const format = useFormat()
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [purging, setPurging] = useState<readonly TrashEntry[] | null>(null)
  const restore = useCommand('history.restore')
  const columns = useMemo(() => trashColumns(m, format), [m, format])
  const chosen = entries.filter((entry) => keys.has(keyOf(entry)))
  const text = m.history.trash
  const putBack = async () => {
    for (const { table, id } of chosen) await restore.run({ table, id })
    setKeys(new Set())
  }
  if (entries.length === 0)
    return <EmptyState icon={IconTrash} title={text.empty.title} text={text.empty.text} />
  return (
    <>
      <Group mb="sm" gap="sm">
        <Button disabled={chosen.length === 0} loading={restore.pending} onClick={() => void putBack()}>
          {text.restore}
        </Button>
        <Button variant="default" disabled={chosen.length === 0} onClick={() => setPurging(chosen)}>
          {text.purge}
        </Button>
        <Button variant="subtle" color="red" ms="auto" onClick={() => setPurging(entries)}>
          {text.purgeAll}
        </Button>
      </Group>
      <DataTable
        label={text.label}
        rows={entries}
        columns={columns}
        rowKey={keyOf}
        selection={{ keys, onChange: setKeys }}
        initialSort={{ column: 'deletedAt', descending: true }}
      />
      {purging === null ? null : <PurgeDialog entries={purging} onClose={() => setPurging(null)} />}
    </>
  )
}

function trashColumns(m: AllMessages, format: Format): readonly Column<TrashEntry>[] {
  const { columns } = m.history.trash
  const kind = (entry: TrashEntry) =>
    (m.history.tables as Readonly<Record<string, string>>)[entry.table] ?? entry.table
  return [
    {
      id: 'title',
      header: columns.title,
      width: '3fr',
      cell: (e) => <Private>{e.title}</Private>,
      sortValue: (e) => e.title,
    },
    { id: 'kind', header: columns.kind, width: '1fr', cell: kind, sortValue: kind },
    {
      id: 'deletedAt',
      header: columns.deletedAt,
      width: 192,
      cell: (e) => format.instant(e.deletedAt),
      sortValue: (e) => e.deletedAt,
    },
  ]
}
