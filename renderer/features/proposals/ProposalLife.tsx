import { Stack, Table, Text, Title } from '@mantine/core'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { ApprovalList } from './ApprovalList.tsx'
import { StateMark } from './StateMark.tsx'

/** What happened to a proposal, with days and reasons, and what was sent. */
export function ProposalLife({ detail }: { readonly detail: ProposalStanding }) {
  const words = useMessages().proposals.life
  const format = useFormat()
  const { steps, versions } = detail
  if (steps.length === 0) return <Text c="dimmed">{words.none}</Text>
  return (
    <Stack gap="lg">
      <section aria-label={words.events}>
        <Title order={2} size="h5" mb="xs">
          {words.events}
        </Title>
        <Table className="kb-figures">
          <Table.Tbody>
            {steps.map((step) => (
              <Table.Tr key={step.id}>
                <Table.Td w={144}>
                  <DateText date={step.happenedOn} />
                </Table.Td>
                <Table.Td w={160}>
                  <StateMark state={step.state} />
                </Table.Td>
                <Table.Td>
                  {step.unansweredUntil === null ? (
                    <Private>{step.reason}</Private>
                  ) : (
                    words.unanswered(format.day(step.unansweredUntil))
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <ApprovalList detail={detail} />
      {versions.length === 0 ? null : (
        <section aria-label={words.versions}>
          <Title order={2} size="h5" mb="xs">
            {words.versions}
          </Title>
          <Table className="kb-figures">
            <Table.Tbody>
              {versions.map((version) => (
                <Table.Tr key={version.id}>
                  <Table.Td w={144}>
                    <DateText date={version.frozenOn} />
                  </Table.Td>
                  <Table.Td w={160}>{words.version(version.version)}</Table.Td>
                  <Table.Td data-end>
                    <MoneyText minor={version.totalMinor} currency={version.currency} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Stack>
  )
}
