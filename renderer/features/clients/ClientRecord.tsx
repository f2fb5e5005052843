import { ActionIcon, Button, Group, Stack, Tabs, Title } from '@mantine/core'
import { IconPencil, IconStar, IconStarFilled, IconTrash, IconX } from '@tabler/icons-react'
import { type ReactNode, Suspense, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { useClientPanels } from '../../api/client-panels.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { type ClientTab, clientTabs } from '../../api/registry.ts'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { useTopOf } from '../../ui/SplitView.tsx'
import { ClientFacts } from './ClientFacts.tsx'
import { ClientForm } from './ClientForm.tsx'
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
        <div className="kb-record">
          <RecordTabs detail={detail} head={<Head detail={detail} onClose={onClose} />} />
        </div>
      )}
    </QueryView>
  )
}

type TabsProps = { readonly detail: ClientDetail; readonly head: ReactNode }

/** The head and the tabs stay in sight; another tab begins at its top. */
function RecordTabs({ detail, head }: TabsProps) {
  const m = useMessages()
  const panels = useClientPanels()
  const [search, setSearch] = useSearchParams()
  const wanted = search.get('tab')
  const id = detail.client.id
  const own: Readonly<Record<ClientTab, ReactNode>> = {
    overview: <ClientFacts detail={detail} />,
    dossier: null,
    people: null,
    contacts: <ClientVisits visits={detail.visits} clientId={id} />,
    business: (
      <>
        <ClientDeals deals={detail.deals} />
        <ClientProposals proposals={detail.proposals} />
      </>
    ),
    history: <RecordHistory table="client" id={id} />,
  }
  const shown = clientTabs.filter((tab) => own[tab] !== null || panels.some((panel) => panel.tab === tab))
  const open = shown.find((tab) => tab === wanted) ?? 'overview'
  const top = useTopOf<HTMLDivElement>(open)
  return (
    <Tabs
      ref={top}
      value={open}
      onChange={(tab) => setSearch(tab === null || tab === 'overview' ? {} : { tab }, { replace: true })}
      keepMounted={false}
    >
      <div className="kb-record-head">
        {head}
        <Tabs.List aria-label={m.clients.record.tabs.label} mt="xs">
          {shown.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {m.clients.record.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {shown.map((tab) => (
        <Tabs.Panel key={tab} value={tab} pt="md" pb="xl">
          <Stack gap="xl">
            {own[tab]}
            <Suspense fallback={<LoadingState />}>
              {panels
                .filter((panel) => panel.tab === tab)
                .map((panel) => (
                  <panel.component key={panel.id} clientId={id} />
                ))}
            </Suspense>
          </Stack>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function Head({ detail, onClose }: { readonly detail: ClientDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const [isEditing, setEditing] = useState(false)
  useAsked('edit', () => setEditing(true))
  const { client } = detail
  const list = useBookQuery('clients.list', {})
  const save = useCommand('clients.save', { undo: true })
  const trash = useCommand('clients.trash', { done: () => m.clients.trashed(client.name), undo: true })
  const remove = async () => {
    const reply = await trash.run({ ids: [client.id] })
    if (reply.ok) onClose()
  }
  useAsked('trash', () => void remove())
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
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
