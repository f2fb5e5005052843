import { ActionIcon, Button, Group, Stack, Title } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { TenderRow } from '../../../shared/contract/tenders.ts'
import { nextDay, tenderDays, tenderStep } from '../../../shared/domain/tenders/days.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { StepButtons } from '../../ui/StepButtons.tsx'
import { TenderForm } from './TenderForm.tsx'

type Props = { readonly tender: TenderRow; readonly onClose: () => void }

/** A tender: its days in their order, who decides, by what. */
export function TenderRecord({ tender, onClose }: Props) {
  return (
    <Stack gap="lg" pb="xl">
      <Head tender={tender} onClose={onClose} />
      <Days tender={tender} />
      <TenderFacts tender={tender} />
    </Stack>
  )
}

function Head({ tender, onClose }: Props) {
  const m = useMessages()
  const [isEditing, setEditing] = useState(false)
  const done = (moved: { readonly stage: TenderRow['stage'] }) =>
    m.tenders.movedTo(m.tenders.stages[moved.stage])
  const step = useCommand('tenders.step', { done, undo: true })
  const save = useCommand('tenders.save', { done, undo: true })
  const name = (by: 1 | -1) => {
    const stage = tenderStep(tender.stage, by)
    return stage === null ? null : m.tenders.stages[stage]
  }
  const isOpen = tender.stage === 'watching' || tender.stage === 'preparing' || tender.stage === 'submitted'
  const end = tender.stage === 'submitted' ? 'lost' : 'dropped'
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
          <Private>{tender.title}</Private>
        </Title>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {m.tenders.change}
          </Button>
          <ActionIcon variant="subtle" size="lg" aria-label={m.shell.close} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Group gap="xs">
        <StepButtons
          back={name(-1)}
          forward={name(1)}
          pending={step.pending}
          onStep={(by) => void step.run({ id: tender.id, by })}
        />
        {isOpen ? (
          <Button
            size="compact-md"
            variant="subtle"
            color="red"
            onClick={() => void save.run({ id: tender.id, fields: { stage: end } })}
          >
            {m.tenders.stages[end]}
          </Button>
        ) : null}
      </Group>
      {isEditing ? (
        <TenderForm tender={tender} onClose={() => setEditing(false)} onTrashed={onClose} />
      ) : null}
    </Stack>
  )
}

function Days({ tender }: { readonly tender: TenderRow }) {
  const m = useMessages()
  const { today } = useClock()
  const next = nextDay(tender, today)
  const isLate =
    (tender.stage === 'watching' || tender.stage === 'preparing') && (tender.submitBy ?? today) < today
  return (
    <RecordPart title={m.tenders.dates}>
      <Facts
        facts={tenderDays.map((day) => [
          m.tenders.days[day],
          tender[day] === null ? null : (
            <span key={day}>
              <DateText date={tender[day]} />{' '}
              {day === 'submitBy' && isLate ? (
                <StatusMark status="late">{m.tenders.missed}</StatusMark>
              ) : day === next ? (
                <StatusMark status="near">{m.tenders.next}</StatusMark>
              ) : null}
            </span>
          ),
        ])}
      />
    </RecordPart>
  )
}

function TenderFacts({ tender }: { readonly tender: TenderRow }) {
  const m = useMessages()
  const format = useFormat()
  const { fields } = m.tenders
  const text = (value: string) => (value === '' ? null : <Private>{value}</Private>)
  const money = (minor: number | null) =>
    minor === null ? null : <MoneyText minor={minor} currency={tender.currency} cents="auto" />
  return (
    <Facts
      facts={[
        [fields.client, <ClientLink key="client" id={tender.clientId} name={tender.clientName} />],
        [m.tenders.stage, m.tenders.stages[tender.stage]],
        [fields.number, text(tender.number)],
        [fields.place, text(tender.place)],
        [fields.budget, money(tender.budgetMinor)],
        [fields.security, money(tender.securityMinor)],
        [
          fields.deal,
          tender.dealId === null ? null : (
            <Link key="deal" href={`/money/deals/${tender.dealId}`} className="kb-link">
              <Private>{tender.dealTitle ?? ''}</Private>
            </Link>
          ),
        ],
        [
          m.tenders.decides,
          text(format.list([...tender.deciderNames, ...(tender.deciders === '' ? [] : [tender.deciders])])),
        ],
        [fields.criteria, text(tender.criteria)],
        [fields.notes, text(tender.notes)],
      ]}
    />
  )
}
