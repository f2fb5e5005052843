import { Table, Title } from '@mantine/core'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { isAgreed } from '../../../shared/domain/approvals/approval-state.ts'
import type { Approval } from '../../../shared/domain/approvals/types.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { RequestMenu } from './RequestMenu.tsx'

/** Every request for approval of a proposal, and what was answered. */
export function ApprovalList({ detail }: { readonly detail: ProposalStanding }) {
  const words = useMessages().approvals
  const approvals =
    useBookQuery('approvals.ofProposal', { proposalId: detail.proposal.id }).data?.approvals ?? []
  if (approvals.length === 0) return null
  return (
    <section aria-label={words.list}>
      <Title order={2} size="h5" mb="xs">
        {words.list}
      </Title>
      <Table className="kb-figures">
        <Table.Tbody>
          {approvals.map((approval) => (
            <Row
              key={approval.id}
              approval={approval}
              isCurrent={approval.versionHash === detail.versionHash}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Row({ approval, isCurrent }: { readonly approval: Approval; readonly isCurrent: boolean }) {
  const words = useMessages().approvals
  const format = useFormat()
  return (
    <Table.Tr>
      <Table.Td>
        <Private>{words.line(format.day(approval.askedOn), approval.toName)}</Private>
        {isCurrent ? null : <span className="kb-quiet"> · {words.other}</span>}
        <div className="kb-quiet">
          <Private>{approval.reason}</Private>
        </div>
      </Table.Td>
      <Table.Td>
        <Answer approval={approval} />
      </Table.Td>
      <Table.Td w={152} data-end>
        <RequestMenu id={approval.id} />
      </Table.Td>
    </Table.Tr>
  )
}

function Answer({ approval }: { readonly approval: Approval }) {
  const words = useMessages().approvals
  const format = useFormat()
  const { answer, upToPpm, answeredOn, answeredBy, note } = approval
  if (answer === null || answeredOn === null) return <span className="kb-quiet">{words.waiting}</span>
  const text = answer === 'upTo' ? words.upTo(format.percent(upToPpm ?? 0)) : words.answers[answer]
  return (
    <>
      <StatusMark status={isAgreed(approval) ? 'done' : 'late'}>{text}</StatusMark>
      <div className="kb-quiet">
        <Private>{words.by(answeredBy, format.day(answeredOn))}</Private>
      </div>
      {note === '' ? null : <Private>{note}</Private>}
    </>
  )
}
