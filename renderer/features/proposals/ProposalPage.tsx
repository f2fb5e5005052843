import { IconFileX } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useParams } from 'wouter'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { isOpen } from '../../../shared/domain/proposals/life.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery, useCallQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { FrozenProposal } from './FrozenProposal.tsx'
import { type EditorTab, ProposalEditor } from './ProposalEditor.tsx'
import './proposals.css'

/** One offer: written while a draft, read and decided once it is sent. */
export function ProposalPage() {
  const m = useMessages()
  const { id } = useParams<{ id: string }>()
  const query = useBookQuery('proposals.standing', { id })
  if (query.error?.failure.code === 'core.notFound')
    return (
      <Page title={m.proposals.title}>
        <EmptyState
          icon={IconFileX}
          title={m.shell.states.notFoundTitle}
          text={m.shell.states.notFoundText}
        />
      </Page>
    )
  return (
    <QueryView query={query}>
      {(detail) =>
        isOpen(detail.proposal.state) ? (
          <OpenProposal key={id} detail={detail} />
        ) : (
          <FrozenProposal key={id} detail={detail} />
        )
      }
    </QueryView>
  )
}

/** What stands in it is read once: from then on its writer knows better than the book, until something is undone. */
function OpenProposal({ detail }: { readonly detail: ProposalStanding }) {
  const { id } = detail.proposal
  const content = useCallQuery('proposals.get', { id }, [], { isForgotten: true, keepPrevious: false })
  const { refetch } = content
  const [round, setRound] = useState(0)
  const [tab, setTab] = useState<EditorTab>('lines')
  const readAgain = useCallback(() => void refetch().then(() => setRound((n) => n + 1)), [refetch])
  return (
    <QueryView query={content}>
      {(whole) => (
        <ProposalEditor
          key={round}
          content={whole}
          detail={detail}
          tab={tab}
          onTab={setTab}
          onOutdated={readAgain}
        />
      )}
    </QueryView>
  )
}
