import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { BonusRow } from '../../../shared/contract/bonuses.ts'
import { openMinor } from '../../../shared/domain/bonuses/standing.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { type Command, useCommand } from '../../api/use-command.ts'
import { type Fact, Facts } from '../../ui/Facts.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { BonusMark } from './BonusMark.tsx'
import { CreditBonusForm } from './CreditBonusForm.tsx'

type Props = { readonly row: BonusRow; readonly onClose: () => void }

/** One bonus of a client: what is reached, what is owed, and what can be done with it. */
export function BonusDialog({ row, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.bonuses
  const [isCrediting, setCrediting] = useState(false)
  const book = useCommand('bonuses.book', {
    done: () => words.booked(row.clientName),
    undo: true,
    quiet: true,
  })
  const unbook = useCommand('bonuses.unbook', { done: () => words.unbooked, undo: true, quiet: true })
  const facts = useFacts(row)
  if (isCrediting && row.booked !== null)
    return <CreditBonusForm row={row} booked={row.booked} onClose={onClose} />
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`${row.name}, ${periodText(row.period, m, format)}`}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="md">
        <Facts facts={facts} />
        {row.booked === null || row.changedMinor === 0 ? null : (
          <StatusMark status="near">
            {words.changed(format.money(row.amountMinor, row.currency, { cents: 'auto' }))}
          </StatusMark>
        )}
        <FailureText failure={book.error ?? unbook.error} />
        <Steps row={row} book={book} unbook={unbook} onCredit={() => setCrediting(true)} onClose={onClose} />
      </Stack>
    </Modal>
  )
}

/** What is bought, what it brings, what is missing to the next step and by when, what is still to be credited. */
function useFacts(row: BonusRow): readonly Fact[] {
  const m = useMessages()
  const format = useFormat()
  const { columns, nextShort } = m.bonuses
  const { clientId, clientName, boughtMinor, ppm, amountMinor, next, to, booked, state } = row
  const money = (minor: number) => format.money(minor, row.currency, { cents: 'auto' })
  const hidden = (text: string) => <Private key={text}>{text}</Private>
  const missing =
    next === null ? '' : nextShort(money(next.fromMinor - boughtMinor), format.percent(next.ppm))
  const owed = booked?.amountMinor ?? amountMinor
  return [
    [columns.client, <ClientLink key="client" id={clientId} name={clientName} />],
    [columns.state, <BonusMark key="state" state={state} />],
    [row.basis === 'payments' ? columns.paid : columns.bought, hidden(money(boughtMinor))],
    [
      columns.bonus,
      owed === 0 ? m.bonuses.none : hidden(`${format.percent(booked?.ppm ?? ppm)} · ${money(owed)}`),
    ],
    [columns.next, next === null ? null : hidden(`${missing} · ${m.bonuses.by(format.day(to))}`)],
    [columns.open, booked === null ? null : hidden(money(openMinor(booked)))],
  ]
}

type StepsProps = Props & {
  readonly book: Command<'bonuses.book'>
  readonly unbook: Command<'bonuses.unbook'>
  readonly onCredit: () => void
}

function Steps({ row, book, unbook, onCredit, onClose }: StepsProps) {
  const words = useMessages().bonuses
  const { clientId, promotionId, period, booked, amountMinor, changedMinor } = row
  const run = async () => {
    if ((await book.run({ clientId, promotionId, period })).ok) onClose()
  }
  const takeBack = async (id: string) => {
    if ((await unbook.run({ id })).ok) onClose()
  }
  return (
    <Group justify="flex-end" gap="sm">
      {booked === null || booked.settledMinor > 0 ? null : (
        <Button variant="subtle" me="auto" loading={unbook.pending} onClick={() => void takeBack(booked.id)}>
          {words.unbook}
        </Button>
      )}
      {booked !== null && changedMinor !== 0 ? (
        <Button variant="default" loading={book.pending} onClick={() => void run()}>
          {words.correct}
        </Button>
      ) : null}
      {booked === null && amountMinor > 0 ? (
        <Button loading={book.pending} onClick={() => void run()}>
          {words.book}
        </Button>
      ) : null}
      {booked !== null && openMinor(booked) > 0 ? <Button onClick={onCredit}>{words.credit}</Button> : null}
    </Group>
  )
}
