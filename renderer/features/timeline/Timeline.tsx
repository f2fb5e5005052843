import { Button, Chip, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type TimelineEntry, type TimelineKind, timelineKinds } from '../../../shared/contract/timeline.ts'
import type { VisitKind } from '../../../shared/domain/planner/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DateText } from '../../ui/DateText.tsx'
import { FieldChanges } from '../../ui/FieldChanges.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import './timeline.css'

type Props = { readonly of: { readonly kind: 'client' | 'person'; readonly id: string } }

const page = 50

/** What happened with a client or a person, the newest first; by kind, a page at a time. */
export function Timeline({ of }: Props) {
  const m = useMessages()
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([])
  const [limit, setLimit] = useState(page)
  const asked = kinds.length === 0 ? [...timelineKinds] : [...kinds]
  const query = useBookQuery('timeline.list', { of, kinds: asked, limit: limit + 1 })
  return (
    <section aria-label={m.timeline.title}>
      <Title order={3} size="h4" mb="xs">
        {m.timeline.title}
      </Title>
      <Chip.Group multiple value={[...kinds]} onChange={(chosen) => setKinds(chosen as TimelineKind[])}>
        <Group gap={6} mb="xs">
          {timelineKinds.map((kind) => (
            <Chip key={kind} value={kind} size="xs">
              {m.timeline.kinds[kind]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <QueryView query={query}>
        {(entries) => (
          <>
            {entries.length === 0 ? (
              <Text size="sm" c="dimmed">
                {m.timeline.empty}
              </Text>
            ) : null}
            <ul className="kb-lines">
              {entries.slice(0, limit).map((entry) => (
                <Line key={`${entry.kind}-${entry.id}`} entry={entry} />
              ))}
            </ul>
            {entries.length > limit ? (
              <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + 4 * page)}>
                {m.timeline.more}
              </Button>
            ) : null}
          </>
        )}
      </QueryView>
    </section>
  )
}

/** Where an entry is shown whole; null: it is shown whole here. */
function pathOf({ kind, id, clientId, on }: TimelineEntry): string | null {
  if (kind === 'change') return null
  if (kind === 'visit') return `/week/${on}?visit=${id}`
  if (kind === 'order') return `/money/orders/${id}`
  if (kind === 'proposal') return `/proposals/${id}`
  if (kind === 'payment') return `/money/receivables/clients/${clientId}`
  return `/clients/${clientId}?tab=dossier`
}

function Line({ entry }: { readonly entry: TimelineEntry }) {
  const m = useMessages()
  const [, go] = useLocation()
  const { kind, contact } = entry
  const path = pathOf(entry)
  const what = contact === null ? m.timeline.kinds[kind] : m.planner.kinds[contact as VisitKind]
  const head = (
    <span className="kb-quiet">
      <DateText date={entry.on} /> · {what}
    </span>
  )
  if (path === null)
    return (
      <li className="kb-line-text">
        {head}
        <FieldChanges fields={entry.fields} />
      </li>
    )
  return (
    <li>
      <UnstyledButton className="kb-line" onClick={() => go(path)}>
        <span className="kb-line-main">
          {head} <What entry={entry} />
        </span>
      </UnstyledButton>
    </li>
  )
}

function What({ entry }: { readonly entry: TimelineEntry }) {
  const format = useFormat()
  const { title, detail, amountMinor, currency } = entry
  return (
    <span className="kb-timeline-what">
      <Private>{format.sentence([title, detail])}</Private>{' '}
      {amountMinor === null || currency === null ? null : (
        <MoneyText minor={amountMinor} currency={currency} cents="auto" />
      )}
    </span>
  )
}

/** The timeline of a client. */
export function ClientTimeline({ clientId }: { readonly clientId: string }) {
  return <Timeline of={{ kind: 'client', id: clientId }} />
}

/** The timeline of a person. */
export function PersonTimeline({ personId }: { readonly personId: string }) {
  return <Timeline of={{ kind: 'person', id: personId }} />
}
