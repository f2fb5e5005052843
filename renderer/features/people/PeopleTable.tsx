import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { PersonRow } from '../../../shared/contract/people.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import type { Column } from '../../ui/table-model.ts'

type Props = {
  readonly rows: readonly PersonRow[]
  readonly highlight: string
  readonly openId: string | null
  readonly empty: ReactNode
}

export function PeopleTable({ rows, highlight, openId, empty }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const columns = useMemo(() => peopleColumns(m, highlight), [m, highlight])
  return (
    <DataTable
      label={m.people.label}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => go(`/people/${row.id}`)}
      openKey={openId}
      initialSort={{ column: 'name', descending: false }}
      empty={empty}
    />
  )
}

const filled = (text: string) => (text === '' ? null : text)

function peopleColumns(m: AllMessages, highlight: string): readonly Column<PersonRow>[] {
  const { columns } = m.people
  return [
    {
      id: 'name',
      header: columns.name,
      width: '3fr',
      cell: (row) => <NameText name={row.name} highlight={highlight} />,
      sortValue: (row) => row.name,
    },
    {
      id: 'title',
      header: columns.title,
      width: '2fr',
      hideBelow: 700,
      cell: (row) => row.title,
      sortValue: (row) => filled(row.title),
    },
    {
      id: 'client',
      header: columns.client,
      width: '3fr',
      hideBelow: 480,
      cell: (row) => (
        <>
          <Private>{row.clientName}</Private>
          {row.jobCount > 1 ? (
            <span className="kb-quiet"> {m.people.otherPlaces(row.jobCount - 1)}</span>
          ) : null}
        </>
      ),
      sortValue: (row) => filled(row.clientName),
    },
    ...judgementColumns(m),
  ]
}

function judgementColumns(m: AllMessages): readonly Column<PersonRow>[] {
  const { columns } = m.people
  return [
    {
      id: 'power',
      header: columns.power,
      width: 128,
      hideBelow: 860,
      cell: (row) => (row.power === null ? '' : m.people.power[String(row.power) as '1']),
      sortValue: (row) => row.power,
    },
    {
      id: 'support',
      header: columns.support,
      width: 144,
      cell: (row) => <SupportMark support={row.support} />,
      sortValue: (row) => row.support,
    },
    {
      id: 'stage',
      header: columns.stage,
      width: 128,
      hideBelow: 620,
      cell: (row) => m.people.stage[row.stage],
      sortValue: (row) => ['none', 'contact', 'known', 'loyal', 'close'].indexOf(row.stage),
    },
  ]
}
