import { IconFileX } from '@tabler/icons-react'
import { useParams } from 'wouter'
import { isOpen } from '../../../shared/domain/proposals/life.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
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
  const query = useBookQuery('proposals.get', { id })
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
          <ProposalEditor key={id} detail={detail} />
        ) : (
          <FrozenProposal key={id} detail={detail} />
        )
      }
    </QueryView>
  )
}
