import { Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'

type Props = { readonly visits: readonly VisitRow[]; readonly onOpen: (visit: VisitRow) => void }

/** The week as words, day by day: for reading, printing, and ears. */
export function WeekList({ visits, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  if (visits.length === 0)
    return <EmptyState icon={IconCalendarPlus} title={m.planner.empty.title} text={m.planner.empty.text} />
  const days = byDay(visits)
  return (
    <Stack gap="lg" className="kb-week-list">
      {days.map(([day, own]) => (
        <section key={day} aria-label={format.dayLong(day)}>
          <Title order={2} size="h4">
            {format.dayLong(day)}
          </Title>
          <ul className="kb-lines">
            {own.map((visit) => (
              <li key={visit.id}>
                <VisitLine visit={visit} onOpen={() => onOpen(visit)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  )
}

/** Days that have contacts, in order, each with its contacts in order. */
function byDay(visits: readonly VisitRow[]): readonly (readonly [string, readonly VisitRow[]])[] {
  const sorted = [...visits].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  const days = new Map<string, VisitRow[]>()
  for (const visit of sorted) {
    const day = datePart(visit.startsAt)
    days.set(day, [...(days.get(day) ?? []), visit])
  }
  return [...days]
}

function VisitLine({ visit, onOpen }: { readonly visit: VisitRow; readonly onOpen: () => void }) {
  const m = useMessages()
  const format = useFormat()
  return (
    <UnstyledButton className="kb-line" onClick={onOpen}>
      <span className="kb-line-main">
        <span className="kb-number-text">
          {format.time(visit.startsAt)}–{format.time(visit.endsAt)}
        </span>{' '}
        {visit.clientName === null ? visit.title : <NameText name={visit.clientName} />}
        {visit.clientName === null || visit.title === '' ? null : (
          <Text span c="dimmed" size="sm">
            {' · '}
            {visit.title}
          </Text>
        )}
      </span>
      <span className="kb-line-side kb-quiet">
        {format.sentence([m.planner.kinds[visit.kind], visit.place, m.planner.states[visit.state]])}
      </span>
    </UnstyledButton>
  )
}
