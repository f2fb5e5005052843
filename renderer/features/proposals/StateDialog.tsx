import { Alert, Checkbox, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { beginsVersion, isOpen } from '../../../shared/domain/proposals/life.ts'
import type { ProposalState } from '../../../shared/domain/proposals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { valueLabel } from '../../ui/document/value-labels.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly detail: ProposalStanding
  readonly state: ProposalState
  readonly onClose: () => void
}

/** A change of state with its day and reason; accepting makes order and contract, declining tells the dossier. */
export function StateDialog({ detail, state, onClose }: Props) {
  const m = useMessages()
  const words = m.proposals.decide
  const { today } = useClock()
  const [day, setDay] = useState(today)
  const [reason, setReason] = useState('')
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [made, setMade] = useState({ withOrder: true, withContract: true })
  const [isConfirmed, setConfirmed] = useState(false)
  const isNewVersion = beginsVersion(detail.proposal.state, state)
  const command = useStateCommand()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const choice = {
      id: detail.proposal.id,
      day,
      reason: reason.trim(),
      takenIds: [...taken],
      ...made,
      isConfirmed,
    }
    if (await command.run(state, choice)) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={isNewVersion ? m.proposals.editor.newVersion : words.title(m.proposals.states[state])}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          {state === 'sent' ? <MissingValues detail={detail} /> : null}
          <DayField
            label={words.day}
            clearable={false}
            value={day}
            onChange={(next) => next !== null && setDay(next)}
          />
          <Textarea
            data-autofocus
            autosize
            minRows={2}
            maxLength={2000}
            label={state === 'declined' ? words.reasonDeclined : words.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {state === 'accepted' ? (
            <Taken outside={detail.outside} taken={taken} onTaken={setTaken} made={made} onMade={setMade} />
          ) : null}
          {state === 'sent' && needsWord(detail) ? (
            <SendAnyway isConfirmed={isConfirmed} onChange={setConfirmed} />
          ) : null}
          <FailureText failure={command.error} />
        </Stack>
        <FormActions
          submit={isNewVersion ? words.newVersion : m.proposals.states[state]}
          pending={command.pending}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}

type Choice = {
  readonly id: string
  readonly day: string
  readonly reason: string
  readonly takenIds: string[]
  readonly withOrder: boolean
  readonly withContract: boolean
  readonly isConfirmed: boolean
}

function useStateCommand() {
  const m = useMessages()
  const words = m.proposals.decide
  const move = useCommand('proposals.setState', {
    undo: true,
    quiet: true,
    done: (p) => m.proposals.states[p.state],
  })
  const decline = useCommand('proposals.decline', {
    undo: true,
    quiet: true,
    done: () => m.proposals.states.declined,
  })
  const accept = useCommand('proposals.accept', {
    undo: true,
    quiet: true,
    done: ({ orderId, contractId }) =>
      [
        words.accepted,
        ...(orderId === null ? [] : [words.order]),
        ...(contractId === null ? [] : [words.contract]),
      ].join(' '),
  })
  const run = async (state: ProposalState, choice: Choice): Promise<boolean> => {
    const { id, day, reason, isConfirmed, ...taken } = choice
    if (state === 'accepted') return (await accept.run({ id, day, reason, ...taken })).ok
    if (state === 'declined') return (await decline.run({ id, day, reason })).ok
    return (await move.run({ id, state, reason, day, isConfirmed })).ok
  }
  return {
    run,
    pending: move.pending || decline.pending || accept.pending,
    error: move.error ?? decline.error ?? accept.error,
  }
}

/** Beyond the limits, not approved, and the rules let the user go on after a second word. */
function needsWord({ proposal, limits, approval }: ProposalStanding): boolean {
  return isOpen(proposal.state) && limits.sending === 'confirm' && approval !== 'granted'
}

type AnywayProps = { readonly isConfirmed: boolean; readonly onChange: (isConfirmed: boolean) => void }

function SendAnyway({ isConfirmed, onChange }: AnywayProps) {
  const words = useMessages().approvals.confirm
  return (
    <Alert color="red" variant="light">
      <Stack gap="xs">
        <Text size="sm">{words.text}</Text>
        <Checkbox
          label={words.check}
          checked={isConfirmed}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </Stack>
    </Alert>
  )
}

function MissingValues({ detail }: { readonly detail: ProposalStanding }) {
  const m = useMessages()
  const { missing } = detail
  if (missing.length === 0) return null
  return (
    <Alert color="yellow" variant="light">
      {`${m.proposals.decide.missing} ${missing.map((key) => valueLabel(key, m)).join(', ')}`}
    </Alert>
  )
}

type TakenProps = {
  readonly outside: ProposalStanding['outside']
  readonly taken: ReadonlySet<string>
  readonly onTaken: (taken: ReadonlySet<string>) => void
  readonly made: { readonly withOrder: boolean; readonly withContract: boolean }
  readonly onMade: (made: TakenProps['made']) => void
}

function Taken({ outside, taken, onTaken, made, onMade }: TakenProps) {
  const m = useMessages()
  const words = m.proposals.decide
  const toggle = (id: string) => {
    const next = new Set(taken)
    if (!next.delete(id)) next.add(id)
    onTaken(next)
  }
  return (
    <Stack gap="xs">
      {outside.length === 0 ? null : <Text size="sm">{words.taken}</Text>}
      {outside.map((line) => (
        <Checkbox
          key={line.id}
          label={`${line.name} (${m.proposals.roles[line.role]})`}
          checked={taken.has(line.id)}
          onChange={() => toggle(line.id)}
        />
      ))}
      <Checkbox
        label={words.withOrder}
        checked={made.withOrder}
        onChange={(event) => onMade({ ...made, withOrder: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.withContract}
        checked={made.withContract}
        onChange={(event) => onMade({ ...made, withContract: event.currentTarget.checked })}
      />
    </Stack>
  )
}
