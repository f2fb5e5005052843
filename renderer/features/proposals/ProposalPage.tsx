import { IconFileX } from '@tabler/icons-react'
import { useParams } from 'wouter'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { isOpen } from '../../../shared/domain/proposals/life.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery, useCallQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { FrozenProposal } from './FrozenProposal.tsx'
import { ProposalEditor } from './ProposalEditor.tsx'
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

/** What stands in it is read once: from then on its writer knows better than the book. */
function OpenProposal({ detail }: { readonly detail: ProposalStanding }) {
  const { id } = detail.proposal
  const content = useCallQuery('proposals.get', { id }, [], { isForgotten: true, keepPrevious: false })
  return (
    <QueryView query={content}>{(whole) => <ProposalEditor content={whole} detail={detail} />}</QueryView>
  )
}
