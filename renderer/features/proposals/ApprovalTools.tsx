import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { AnswerApproval } from './AnswerApproval.tsx'
import { AskApproval } from './AskApproval.tsx'
import { RequestMenu } from './RequestMenu.tsx'

type Props = {
  readonly detail: ProposalStanding
  /** Saves what is typed first; false: it could not be saved. */
  readonly beforehand: () => Promise<boolean>
}

/** Asking for approval of this version, handing the request over, and recording the answer (K-41). */
export function ApprovalTools({ detail, beforehand }: Props) {
  const words = useMessages().approvals
  const [open, setOpen] = useState<'ask' | 'answer' | null>(null)
  const { approvals = [], usual } =
    useBookQuery('approvals.ofProposal', { proposalId: detail.proposal.id }).data ?? {}
  const current = approvals.find((approval) => approval.versionHash === detail.versionHash)
  const start = async () => {
    if (await beforehand()) setOpen('ask')
  }
  return (
    <Group gap="sm">
      {current === undefined ? null : <RequestMenu id={current.id} />}
      {current !== undefined && current.answer === null ? (
        <Button onClick={() => setOpen('answer')}>{words.record}</Button>
      ) : null}
      {detail.approval === 'asked' || detail.approval === 'granted' ? null : (
        <Button onClick={() => void start()}>
          {detail.approval === 'none' ? words.ask : words.askAgain}
        </Button>
      )}
      {open === 'ask' && usual !== undefined ? (
        <AskApproval detail={detail} usual={usual} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'answer' && current !== undefined ? (
        <AnswerApproval approval={current} onClose={() => setOpen(null)} />
      ) : null}
    </Group>
  )
}
