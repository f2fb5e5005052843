import { Button, Group, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import { PersonForm } from './PersonForm.tsx'
import './people.css'

type Members = ClientDetail['people']

/** Who works at a client; the first to turn to stands first, whoever left stands last. */
export function ClientPeople({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const [isAdding, setAdding] = useState(false)
  const query = useBookQuery('clients.get', { id: clientId })
  return (
    <section aria-label={m.clients.record.people}>
      <Group justify="space-between">
        <Title order={3} size="h4">
          {m.clients.record.people}
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {m.clients.record.addPerson}
        </Button>
      </Group>
      <QueryView query={query}>{({ people }) => <Members people={people} />}</QueryView>
      {isAdding ? <PersonForm clientId={clientId} person={null} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function Members({ people }: { readonly people: Members }) {
  const m = useMessages()
  const rank = ({ job }: Members[number]) => (job.endedOn === null ? (job.isMain ? 0 : 1) : 2)
  const sorted = [...people].sort((a, b) => rank(a) - rank(b))
  if (sorted.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="xs">
        {m.clients.record.noPeople}
      </Text>
    )
  return (
    <ul className="kb-lines">
      {sorted.map((member) => (
        <PersonLine key={member.job.id} member={member} />
      ))}
    </ul>
  )
}

function PersonLine({ member }: { readonly member: Members[number] }) {
  const m = useMessages()
  const format = useFormat()
  const { person, job } = member
  const role = job.role === 'none' ? '' : m.people.role[job.role]
  const left = job.endedOn === null ? '' : m.people.record.left(format.day(job.endedOn))
  return (
    <li>
      <Link
        href={`/people/${person.id}`}
        className="kb-line kb-person-line"
        aria-label={m.people.open(person.name)}
      >
        <span className="kb-line-main">
          <NameText name={person.name} />
          {job.isMain ? <span className="kb-quiet"> · {m.people.main}</span> : null}
          <span className="kb-quiet kb-person-job">
            <Private>{format.sentence([job.title, role, person.phone, left])}</Private>
          </span>
        </span>
        <span className="kb-person-side">
          <SupportMark support={job.support} />
          <span className="kb-quiet">{m.people.stage[job.stage]}</span>
        </span>
      </Link>
    </li>
  )
}
