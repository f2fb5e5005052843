import { Alert, Group, Tabs, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { usePriceIndex } from '../../api/use-price-index.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { type OfferDraft, useSaveStatus } from './draft-store.ts'
import { LimitsPart } from './LimitsPart.tsx'
import { LinesEditor } from './LinesEditor.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalHead } from './ProposalHead.tsx'
import { ProposalLife } from './ProposalLife.tsx'
import { ProposalText } from './ProposalText.tsx'
import { SumsEditor } from './SumsEditor.tsx'
import { useAutosave } from './use-autosave.ts'

type Tab = 'lines' | 'text' | 'life'

/** A draft being written: lines and sums, text, and what happened to it. */
export function ProposalEditor({ detail }: { readonly detail: ProposalDetail }) {
  const m = useMessages()
  const { draft, error, flush } = useAutosave(detail)
  const index = usePriceIndex(detail.proposal.clientId)
  return (
    <Page
      title={`${detail.proposal.number} · ${detail.clientName}`}
      isPrivateTitle
      toolbar={<ProposalActions detail={detail} beforehand={flush} />}
    >
      <div className="kb-offer-page">
        <Group justify="space-between">
          <SaveStatus draft={draft} error={error} />
        </Group>
        <LimitsPart detail={detail} draft={draft} index={index} beforehand={flush} />
        {detail.stale.length === 0 ? null : (
          <Alert
            color="yellow"
            variant="light"
          >{`${m.proposals.start.stale} ${detail.stale.join(', ')}`}</Alert>
        )}
        <ProposalHead draft={draft} clientId={detail.proposal.clientId} />
        <Parts detail={detail} draft={draft} index={index} />
      </div>
    </Page>
  )
}

type PartsProps = {
  readonly detail: ProposalDetail
  readonly draft: OfferDraft
  readonly index: PriceIndex | null
}

/** Drawn anew when the book has news, never by a key. */
const Parts = memo(function Parts({ detail, draft, index }: PartsProps) {
  const m = useMessages()
  const [tab, setTab] = useState<Tab>('lines')
  const words = m.proposals.tabs
  return (
    <Tabs value={tab} onChange={(value) => setTab(value as Tab)} keepMounted={false}>
      <Tabs.List aria-label={m.proposals.document.kind}>
        <Tabs.Tab value="lines">{words.lines}</Tabs.Tab>
        <Tabs.Tab value="text">{words.text}</Tabs.Tab>
        <Tabs.Tab value="life">{words.life}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="lines" pt="md">
        <LinesEditor draft={draft} index={index} />
        <SumsEditor draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="text" pt="md">
        <InWord templateId={detail.proposal.templateId} />
        <ProposalText id={detail.proposal.id} values={detail.values} draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="life" pt="md">
        <ProposalLife detail={detail} />
      </Tabs.Panel>
    </Tabs>
  )
})

/** Said above the text of an offer that is written in a Word file of the user's own. */
function InWord({ templateId }: { readonly templateId: string | null }) {
  const m = useMessages()
  const template = useBookQuery('templates.list', {}).data?.find(({ id }) => id === templateId)
  if (template?.kind !== 'word') return null
  return (
    <Alert variant="light" title={template.name} icon={<IconFileTypeDocx size={16} />} mb="sm">
      {m.proposals.start.inWord}
    </Alert>
  )
}

type StatusProps = { readonly draft: OfferDraft; readonly error: Failure | null }

function SaveStatus({ draft, error }: StatusProps) {
  const m = useMessages()
  const status = useSaveStatus(draft)
  if (error !== null)
    return (
      <Text size="sm" c="red" role="alert">
        {failureText(m, error)}
      </Text>
    )
  return (
    <Text size="sm" c="dimmed" role="status" ms="auto">
      {m.proposals.editor[status]}
    </Text>
  )
}
