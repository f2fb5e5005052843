import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { PersonForm } from './PersonForm.tsx'

type Members = ClientDetail['people']
type Props = { readonly clientId: string; readonly people: Members }

/** Who works there; the first to turn to stands first. */
export function ClientPeople({ clientId, people }: Props) {
  const m = useMessages()
  const [open, setOpen] = useState<Members[number] | 'new' | null>(null)
  const sorted = [...people].sort((a, b) => Number(b.job.isMain) - Number(a.job.isMain))
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
          onClick={() => setOpen('new')}
        >
          {m.clients.record.addPerson}
        </Button>
      </Group>
      {sorted.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {m.clients.record.noPeople}
        </Text>
      ) : (
        <ul className="kb-lines">
          {sorted.map((member) => (
            <PersonLine key={member.job.id} member={member} onOpen={() => setOpen(member)} />
          ))}
        </ul>
      )}
      {open === null ? null : (
        <PersonForm clientId={clientId} member={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

function PersonLine({ member, onOpen }: { readonly member: Members[number]; readonly onOpen: () => void }) {
  const m = useMessages()
  const format = useFormat()
  const { person, job } = member
  const facts = format.sentence([job.title, job.department, person.phone, person.email])
  return (
    <li>
      <UnstyledButton className="kb-line" onClick={onOpen} aria-label={m.people.open(person.name)}>
        <span className="kb-line-main">
          <NameText name={person.name} />
          {job.isMain ? <span className="kb-quiet"> · {m.people.main}</span> : null}
        </span>
        <span className="kb-line-side kb-quiet">
          <Private>{facts}</Private>
        </span>
      </UnstyledButton>
    </li>
  )
}
