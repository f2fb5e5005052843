import { ActionIcon, Button, Group, Stack, Title } from '@mantine/core'
import { IconPencil, IconStar, IconStarFilled, IconTrash, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { ClientFacts } from './ClientFacts.tsx'
import { ClientForm } from './ClientForm.tsx'
import { ClientPeople } from './ClientPeople.tsx'
import { ClientDeals, ClientProposals, ClientVisits } from './ClientWork.tsx'
import { RecordHistory } from './RecordHistory.tsx'
import './clients.css'

type Props = { readonly id: string; readonly onClose: () => void }

/** Everything the book knows of one client. */
export function ClientRecord({ id, onClose }: Props) {
  const query = useBookQuery('clients.get', { id })
  return (
    <QueryView query={query}>
      {(detail) => (
        <Stack gap="xl" className="kb-record" pb="xl">
          <Head detail={detail} onClose={onClose} />
          <ClientFacts detail={detail} />
          <ClientPeople clientId={id} people={detail.people} />
          <ClientVisits visits={detail.visits} clientId={id} />
          <ClientDeals deals={detail.deals} />
          <ClientProposals proposals={detail.proposals} />
          <RecordHistory table="client" id={id} />
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ detail, onClose }: { readonly detail: ClientDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const [isEditing, setEditing] = useState(false)
  const { client } = detail
  const list = useBookQuery('clients.list', {})
  const save = useCommand('clients.save', { undo: true })
  const trash = useCommand('clients.trash', { done: () => m.clients.trashed(client.name), undo: true })
  const remove = async () => {
    const reply = await trash.run({ ids: [client.id] })
    if (reply.ok) onClose()
  }
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" className="kb-record-head">
      <Group gap="xs" wrap="nowrap" align="flex-start" miw={0}>
        <ActionIcon
          variant="subtle"
          aria-pressed={client.isKey}
          aria-label={client.isKey ? m.clients.unmakeKey : m.clients.makeKey}
          onClick={() => void save.run({ id: client.id, fields: { isKey: !client.isKey } })}
        >
          {client.isKey ? <IconStarFilled size={18} className="kb-key-star" /> : <IconStar size={18} />}
        </ActionIcon>
        <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
          <NameText name={client.name} />
        </Title>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {m.clients.edit}
        </Button>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={m.clients.trash}
          loading={trash.pending}
          onClick={() => void remove()}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size="lg" aria-label={m.clients.close} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {isEditing ? (
        <ClientForm client={client} known={list.data ?? []} onClose={() => setEditing(false)} />
      ) : null}
    </Group>
  )
}
