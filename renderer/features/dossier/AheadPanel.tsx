import { Group, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { DossierDetail } from '../../../shared/contract/dossier.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { useCompleteness } from './use-completeness.ts'
import './dossier.css'

const most = 3

/** What to have in mind before a client is met next: open promises, and what is worth asking (K-32). */
export function AheadPanel({ clientId }: { readonly clientId: string }) {
  const dossier = useBookQuery('dossier.get', { clientId })
  const client = useBookQuery('clients.get', { id: clientId })
  return (
    <QueryView query={client} rows={2}>
      {(detail) => (
        <QueryView query={dossier} rows={2}>
          {(known) => <Ahead detail={detail} dossier={known} />}
        </QueryView>
      )}
    </QueryView>
  )
}

type Props = { readonly detail: ClientDetail; readonly dossier: DossierDetail }

function Ahead({ detail, dossier }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const { ppm, open } = useCompleteness({ ...detail, dossier })
  const promises = dossier.promises.filter(({ doneOn }) => doneOn === null).slice(0, most)
  const questions = open.slice(0, most)
  const text = m.dossier.ahead
  return (
    <section aria-label={text.title}>
      <Group justify="space-between">
        <Title order={3} size="h4">
          {text.title}
        </Title>
        <Link href={`/clients/${detail.client.id}?tab=dossier`} className="kb-link">
          {text.known(format.percent(ppm, 0))}
        </Link>
      </Group>
      {promises.length + questions.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {text.nothing}
        </Text>
      ) : (
        <ul className="kb-lines">
          {promises.map(({ id, side, text: promised, dueOn }) => (
            <li key={id} className="kb-line-text">
              <div className="kb-quiet">
                {format.sentence([
                  m.dossier.sides[side],
                  dueOn === null ? m.dossier.promise.noDay : m.dossier.promise.due(format.day(dueOn)),
                ])}{' '}
                {dueOn !== null && dueOn < today ? (
                  <StatusMark status="late">{m.dossier.promise.late}</StatusMark>
                ) : null}
              </div>
              <Private>{promised}</Private>
            </li>
          ))}
          {questions.map(({ key, reason }) => (
            <li key={key} className="kb-line-text">
              <div className="kb-quiet">{reason === 'stale' ? text.askAgain : text.ask}</div>
              {m.dossier.questions[key]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
