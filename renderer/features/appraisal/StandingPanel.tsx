import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { AppraisalDetail } from '../../../shared/contract/appraisal.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StandingForm } from './StandingForm.tsx'

/** How a client stands and stood, with every reason; a change keeps its day and reason (K-10, K-15). */
export function StandingPanel({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const client = useBookQuery('clients.get', { id: clientId }).data?.client
  const query = useBookQuery('appraisal.get', { clientId })
  const [isChanging, setChanging] = useState(false)
  useAsked('standing', () => setChanging(true))
  return (
    <section aria-label={m.appraisal.standing.title}>
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {m.appraisal.standing.title}
        </Title>
        {isChanging || client === undefined ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            {m.appraisal.standing.change}
          </Button>
        )}
      </div>
      {isChanging && client !== undefined ? (
        <StandingForm client={client} onClose={() => setChanging(false)} />
      ) : null}
      {client === undefined || client.keyReason === '' ? null : (
        <Text size="sm">
          <Private>{client.keyReason}</Private>
        </Text>
      )}
      <QueryView query={query} rows={2}>
        {({ standings }) => <Standings standings={standings} />}
      </QueryView>
    </section>
  )
}

function Standings({ standings }: Pick<AppraisalDetail, 'standings'>) {
  const m = useMessages()
  const format = useFormat()
  if (standings.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {m.appraisal.standing.empty}
      </Text>
    )
  return (
    <ul className="kb-lines">
      {standings.map((standing) => (
        <li key={standing.id} className="kb-line-text">
          <span className="kb-quiet">
            <DateText date={standing.sinceOn} /> ·{' '}
            {format.sentence([
              m.clients.status[standing.status],
              standing.status === 'prospect' ? m.appraisal.standing.stages[standing.prospectStage] : '',
              standing.isKey ? m.clients.key : '',
            ])}
          </span>
          <div>
            <Private>{standing.reason}</Private>
          </div>
        </li>
      ))}
    </ul>
  )
}
