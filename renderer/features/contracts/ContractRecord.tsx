import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ContractDetail } from '../../../shared/contract/contracts.ts'
import { contractStep, noticeDay } from '../../../shared/domain/contracts/alerts.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { type Fact, Facts } from '../../ui/Facts.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StepButtons } from '../../ui/StepButtons.tsx'
import { AlertMark } from './AlertMark.tsx'
import { ContractForm } from './ContractForm.tsx'
import { ContractVersions } from './ContractVersions.tsx'
import { Obligations } from './Obligations.tsx'

type Props = { readonly id: string; readonly onClose: () => void }

/** A contract: its term, what each side owes by it, and its earlier versions. */
export function ContractRecord({ id, onClose }: Props) {
  const query = useBookQuery('contracts.get', { id }, { keepPrevious: false })
  return (
    <QueryView query={query}>
      {(detail) => (
        <Stack gap="lg" pb="xl">
          <Head detail={detail} onClose={onClose} />
          <Alerts detail={detail} />
          <ContractFacts detail={detail} />
          <Obligations detail={detail} side="ours" />
          <Obligations detail={detail} side="theirs" />
          <ContractVersions detail={detail} />
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ detail, onClose }: { readonly detail: ContractDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const { contract } = detail
  const [isEditing, setEditing] = useState(false)
  const step = useCommand('contracts.step', {
    done: (moved) => m.contracts.movedTo(m.contracts.stages[moved.stage]),
    undo: true,
  })
  const name = (by: 1 | -1) => {
    const stage = contractStep(contract.stage, by)
    return stage === null ? null : m.contracts.stages[stage]
  }
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {contract.number} <Private>{contract.title}</Private>
        </Title>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {m.contracts.change}
          </Button>
          <ActionIcon variant="subtle" size="lg" aria-label={m.shell.close} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <StepButtons
        back={name(-1)}
        forward={name(1)}
        pending={step.pending}
        onStep={(by) => void step.run({ id: contract.id, by })}
      />
      {isEditing ? (
        <ContractForm contract={contract} onClose={() => setEditing(false)} onTrashed={onClose} />
      ) : null}
    </Stack>
  )
}

function Alerts({ detail }: { readonly detail: ContractDetail }) {
  const m = useMessages()
  const renew = useCommand('contracts.renew', { done: () => m.contracts.renewed, undo: true })
  const { alerts, contract } = detail
  if (alerts.length === 0) return null
  const canRenew = contract.endsOn !== null && contract.renewalMonths !== null
  return (
    <Stack gap={4}>
      {alerts.map((alert) => (
        <Group key={`${alert.kind}-${alert.obligation?.id ?? ''}`} gap="sm">
          <AlertMark alert={alert} />
          {alert.obligation === null ? null : (
            <Text size="sm">
              <Private>{alert.obligation.text}</Private>
            </Text>
          )}
          {alert.obligation === null && canRenew ? (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={renew.pending}
              onClick={() => void renew.run({ id: contract.id })}
            >
              {m.contracts.renew}
            </Button>
          ) : null}
        </Group>
      ))}
    </Stack>
  )
}

function ContractFacts({ detail }: { readonly detail: ContractDetail }) {
  const m = useMessages()
  const format = useFormat()
  const { contract } = detail
  const { fields, renewals } = m.contracts
  const day = (date: string | null) => (date === null ? null : <DateText date={date} />)
  const facts: readonly Fact[] = [
    [fields.client, <ClientLink key="client" id={contract.clientId} name={detail.clientName} />],
    [m.contracts.columns.stage, m.contracts.stages[contract.stage]],
    [m.contracts.version, format.number(contract.version)],
    [
      fields.deal,
      contract.dealId === null ? null : (
        <Link key="deal" href={`/money/deals/${contract.dealId}`} className="kb-link">
          <Private>{detail.dealTitle ?? ''}</Private>
        </Link>
      ),
    ],
    [
      fields.amount,
      contract.amountMinor === null ? null : (
        <MoneyText key="sum" minor={contract.amountMinor} currency={contract.currency} cents="auto" />
      ),
    ],
    [fields.paymentDays, contract.paymentDays === null ? null : format.number(contract.paymentDays)],
    [fields.signedOn, day(contract.signedOn)],
    [fields.startsOn, day(contract.startsOn)],
    [fields.endsOn, day(contract.endsOn)],
    [fields.renewal, contract.endsOn === null ? null : renewals[contract.renewal]],
    [m.contracts.noticeUntil, contract.renewal === 'automatic' ? day(noticeDay(contract)) : null],
    [
      fields.paperPlace,
      contract.paperPlace === '' ? null : <Private key="paper">{contract.paperPlace}</Private>,
    ],
    [fields.documents, <Papers key="papers" detail={detail} />],
    [fields.terms, contract.terms === '' ? null : <Private key="terms">{contract.terms}</Private>],
  ]
  return (
    <Facts facts={facts.filter(([label]) => label !== fields.documents || contract.documentIds.length > 0)} />
  )
}

/** Names of the documents it refers to. */
function Papers({ detail }: { readonly detail: ContractDetail }) {
  const { clientId, documentIds } = detail.contract
  const list = useBookQuery('documents.list', { clientId })
  const names = (list.data ?? []).filter(({ id }) => documentIds.includes(id)).map(({ name }) => name)
  return names.map((name) => (
    <div key={name}>
      <Private>{name}</Private>
    </div>
  ))
}
