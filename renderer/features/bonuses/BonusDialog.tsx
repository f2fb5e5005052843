import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { BonusRow } from '../../../shared/contract/bonuses.ts'
import { openMinor } from '../../../shared/domain/bonuses/standing.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { ClientLink } from '../../api/ClientLink.tsx'
import { type Command, useCommand } from '../../api/use-command.ts'
import { Facts } from '../../ui/Facts.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { BonusMark } from './BonusMark.tsx'
import { bonusText, claimText } from './bonus-text.ts'
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
  const claim = claimText(row, { m, format })
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
        <Facts
          facts={[
            [words.columns.client, <ClientLink key="client" id={row.clientId} name={row.clientName} />],
            [words.columns.state, <BonusMark key="state" state={row.state} />],
          ]}
        />
        <Text>
          <Private>{bonusText(row, { m, format })}</Private>
        </Text>
        {claim === '' ? null : (
          <Text fw={600}>
            <Private>{claim}</Private>
          </Text>
        )}
        <FailureText failure={book.error ?? unbook.error} />
        <Steps row={row} book={book} unbook={unbook} onCredit={() => setCrediting(true)} onClose={onClose} />
      </Stack>
    </Modal>
  )
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
