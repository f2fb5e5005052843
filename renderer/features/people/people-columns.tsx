import type { PersonRow } from '../../../shared/contract/people.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { writeBirthday } from './birthday-text.ts'

export const firstColumns = ['name', 'title', 'client', 'power', 'support', 'stage'] as const

type Making = { readonly m: AllMessages; readonly format: Format; readonly highlight: string }
type PeopleColumn = Column<PersonRow>

/** Every column the list of people can show; the name stands first. The core sorts by all of them. */
export function peopleColumns(making: Making): readonly PeopleColumn[] {
  const all = [...placeColumns(making), ...judgementColumns(making.m), ...reachColumns(making)]
  return all.map((column) => ({ ...column, isSortable: true }))
}

function textColumn(id: string, header: string, read: (row: PersonRow) => string): PeopleColumn {
  return {
    id,
    header,
    width: '2fr',
    hideBelow: 700,
    cell: (row) => <Private>{read(row)}</Private>,
  }
}

function placeColumns({ m, highlight }: Making): readonly PeopleColumn[] {
  const { columns } = m.people
  return [
    {
      id: 'name',
      header: columns.name,
      width: '3fr',
      cell: (row) => <NameText name={row.name} highlight={highlight} />,
    },
    {
      id: 'title',
      header: columns.title,
      width: '2fr',
      hideBelow: 700,
      cell: (row) => row.title,
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
    },
  ]
}

function judgementColumns(m: AllMessages): readonly PeopleColumn[] {
  const { columns } = m.people
  return [
    {
      id: 'power',
      header: columns.power,
      width: 128,
      hideBelow: 860,
      cell: (row) => (row.power === null ? '' : m.people.power[String(row.power) as '1']),
    },
    {
      id: 'support',
      header: columns.support,
      width: 144,
      cell: (row) => <SupportMark support={row.support} />,
    },
    {
      id: 'stage',
      header: columns.stage,
      width: 128,
      hideBelow: 620,
      cell: (row) => m.people.stage[row.stage],
    },
    {
      id: 'wanted',
      header: m.people.fields.wantedStage,
      width: 144,
      hideBelow: 620,
      cell: (row) => (row.wantedStage === null ? '' : m.people.stage[row.wantedStage]),
    },
    {
      id: 'role',
      header: columns.role,
      width: 144,
      hideBelow: 620,
      cell: (row) => (row.role === 'none' ? '' : m.people.role[row.role]),
    },
  ]
}

function reachColumns({ m, format }: Making): readonly PeopleColumn[] {
  const { fields } = m.people
  return [
    textColumn('phone', fields.phone, (row) => row.phone),
    textColumn('email', fields.email, (row) => row.email),
    {
      id: 'birthday',
      header: fields.birthday,
      width: 128,
      hideBelow: 620,
      cell: (row) => <Private>{writeBirthday(row.birthday, format.calendar)}</Private>,
    },
    textColumn('tags', fields.tags, (row) => row.tags.join(', ')),
  ]
}
