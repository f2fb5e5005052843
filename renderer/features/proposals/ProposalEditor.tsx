import { Alert, Group, Tabs, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { memo, useEffect } from 'react'
import type { ProposalDetail, ProposalStanding } from '../../../shared/contract/proposals.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { usePriceIndex } from '../../api/use-price-index.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { type OfferDraft, useSaveFailure, useSaveStatus } from './draft-store.ts'
import { LimitsPart } from './LimitsPart.tsx'
import { LinesEditor } from './LinesEditor.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalHead } from './ProposalHead.tsx'
import { ProposalLife } from './ProposalLife.tsx'
import { ProposalText } from './ProposalText.tsx'
import { SumsEditor } from './SumsEditor.tsx'
import { useAutosave } from './use-autosave.ts'

export type EditorTab = 'lines' | 'text' | 'life'

type Props = {
  /** As it was when the page was opened. */
  readonly content: ProposalDetail
  /** As it stands in the book now. */
  readonly detail: ProposalStanding
  readonly tab: EditorTab
  readonly onTab: (tab: EditorTab) => void
  /** The book holds another content by now than what is written here. */
  readonly onOutdated: () => void
}

/** A draft being written: lines and sums, text, and what happened to it. */
export function ProposalEditor({ content, detail, tab, onTab, onOutdated }: Props) {
  const m = useMessages()
  const { draft, flush, isOutdated } = useAutosave(content)
  const { versionHash } = detail
  useEffect(() => {
    void isOutdated(versionHash).then((isSo) => {
      if (isSo) onOutdated()
    })
  }, [isOutdated, versionHash, onOutdated])
  const { id, number, clientId, templateId } = detail.proposal
  const index = usePriceIndex(clientId)
  return (
    <Page
      title={`${number} · ${detail.clientName}`}
      isPrivateTitle
      toolbar={<Actions detail={detail} beforehand={flush} />}
    >
      <div className="kb-offer-page">
        <Group justify="space-between">
          <SaveStatus draft={draft} />
        </Group>
        <LimitsPart detail={detail} draft={draft} index={index} beforehand={flush} />
        {detail.stale.length === 0 ? null : (
          <Alert
            color="yellow"
            variant="light"
          >{`${m.proposals.start.stale} ${detail.stale.join(', ')}`}</Alert>
        )}
        <ProposalHead draft={draft} clientId={clientId} />
        <Parts
          id={id}
          templateId={templateId}
          values={detail.values}
          draft={draft}
          index={index}
          tab={tab}
          onTab={onTab}
        />
      </div>
    </Page>
  )
}

/** Saving gives the content another hash and changes nothing that can be done with it. */
const Actions = memo(ProposalActions, (before, now) => {
  if (before.beforehand !== now.beforehand) return false
  const names = Object.keys(now.detail) as (keyof ProposalStanding)[]
  return names.every((name) => name === 'versionHash' || before.detail[name] === now.detail[name])
})

type PartsProps = {
  readonly id: string
  readonly templateId: string | null
  readonly values: ProposalStanding['values']
  readonly draft: OfferDraft
  readonly index: PriceIndex | null
  readonly tab: EditorTab
  readonly onTab: (tab: EditorTab) => void
}

/** Drawn anew when the book has news of these, never by a key or by saving. */
const Parts = memo(function Parts({ id, templateId, values, draft, index, tab, onTab }: PartsProps) {
  const m = useMessages()
  const words = m.proposals.tabs
  return (
    <Tabs value={tab} onChange={(value) => onTab(value as EditorTab)} keepMounted={false}>
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
        <InWord templateId={templateId} />
        <ProposalText id={id} values={values} draft={draft} />
      </Tabs.Panel>
      <Tabs.Panel value="life" pt="md">
        <Life id={id} />
      </Tabs.Panel>
    </Tabs>
  )
})

function Life({ id }: { readonly id: string }) {
  const detail = useBookQuery('proposals.standing', { id }).data
  return detail === undefined ? null : <ProposalLife detail={detail} />
}

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

function SaveStatus({ draft }: { readonly draft: OfferDraft }) {
  const m = useMessages()
  const status = useSaveStatus(draft)
  const failure = useSaveFailure(draft)
  if (failure !== null)
    return (
      <Text size="sm" c="red" role="alert">
        {failureText(m, failure)}
      </Text>
    )
  return (
    <Text size="sm" c="dimmed" role="status" ms="auto">
      {m.proposals.editor[status]}
    </Text>
  )
}
