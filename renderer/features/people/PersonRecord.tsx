import { ActionIcon, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { Fragment, Suspense, useState } from 'react'
import type { PersonDetail } from '../../../shared/contract/people.ts'
import type { Person } from '../../../shared/domain/people/types.ts'
import { usePersonPanels } from '../../api/person-panels.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { useTopOf } from '../../ui/SplitView.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import { AttitudeHistory } from './AttitudeHistory.tsx'
import { writeBirthday } from './birthday-text.ts'
import { PersonForm } from './PersonForm.tsx'
import { PersonJobs } from './PersonJobs.tsx'
import './people.css'

type Props = { readonly id: string; readonly onClose: () => void }

/** Everything the book knows of one person (K-22). */
export function PersonRecord({ id, onClose }: Props) {
  const query = useBookQuery('people.get', { id }, { keepPrevious: false })
  const panels = usePersonPanels()
  return (
    <QueryView query={query}>
      {(detail) => (
        <Stack gap="xl" className="kb-record" pb="xl">
          <Head detail={detail} onClose={onClose} />
          <Facts person={detail.person} />
          <PersonJobs personId={id} jobs={detail.jobs} />
          <AttitudeHistory jobs={detail.jobs} attitudes={detail.attitudes} />
          <Suspense fallback={<LoadingState />}>
            {panels.map((panel) => (
              <panel.component key={panel.id} personId={id} />
            ))}
          </Suspense>
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ detail, onClose }: { readonly detail: PersonDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const [isEditing, setEditing] = useState(false)
  useAsked('edit', () => setEditing(true))
  const { person } = detail
  const top = useTopOf<HTMLDivElement>(person.id)
  return (
    <Group ref={top} justify="space-between" align="flex-start" wrap="nowrap" className="kb-record-head">
      <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
        <NameText name={person.name} />
      </Title>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {m.people.editShort}
        </Button>
        <ActionIcon variant="subtle" size="lg" aria-label={m.people.close} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {isEditing ? (
        <PersonForm person={person} clientId={null} onClose={() => setEditing(false)} onTrashed={onClose} />
      ) : null}
    </Group>
  )
}

function Facts({ person }: { readonly person: Person }) {
  const m = useMessages()
  const format = useFormat()
  const { fields, record } = m.people
  const facts: readonly (readonly [string, string])[] = [
    [fields.phone, person.phone],
    [fields.email, person.email],
    [fields.birthday, writeBirthday(person.birthday, format.calendar)],
    [fields.howToDeal, person.howToDeal],
    [fields.motives, person.motives],
    [fields.personalFacts, person.personalFacts],
    [fields.notes, person.notes],
  ]
  const known = facts.filter(([, value]) => value !== '')
  return (
    <section aria-label={m.people.parts.person}>
      {known.length + person.rivals.length === 0 ? (
        <Text size="sm" c="dimmed">
          {record.noFacts}
        </Text>
      ) : null}
      <dl className="kb-facts">
        {known.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <Private>{value}</Private>
            </dd>
          </Fragment>
        ))}
        {person.rivals.length === 0 ? null : (
          <>
            <dt>{fields.rivals}</dt>
            <dd>
              {person.rivals.map((rival) => (
                <div key={rival.name}>
                  {rival.name}: <SupportMark support={rival.support} />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {person.tags.length === 0 ? null : (
        <Group gap="xs" mt="sm">
          {person.tags.map((tag) => (
            <Badge key={tag} variant="light" tt="none" fw={500}>
              {tag}
            </Badge>
          ))}
        </Group>
      )}
    </section>
  )
}
