import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { ContractDetail } from '../../../shared/contract/contracts.ts'
import type { Obligation, ObligationSide } from '../../../shared/domain/contracts/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { ObligationForm } from './ObligationForm.tsx'

type Props = { readonly detail: ContractDetail; readonly side: ObligationSide }

/** What one side owes by the contract; a tick says that it is done. */
export function Obligations({ detail, side }: Props) {
  const m = useMessages()
  const [edited, setEdited] = useState<Obligation | 'new' | null>(null)
  const own = detail.obligations.filter((obligation) => obligation.side === side)
  const text = m.contracts.obligations
  return (
    <>
      <RecordPart
        title={text.sides[side]}
        empty={own.length === 0 ? text.none : null}
        action={
          <Button size="compact-sm" variant="subtle" onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      >
        <ul className="kb-lines">
          {own.map((obligation) => (
            <Line
              key={obligation.id}
              obligation={obligation}
              currency={detail.contract.currency}
              onOpen={() => setEdited(obligation)}
            />
          ))}
        </ul>
      </RecordPart>
      {edited === null ? null : (
        <ObligationForm
          key={edited === 'new' ? 'new' : edited.id}
          contract={detail.contract}
          side={side}
          obligation={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

type LineProps = {
  readonly obligation: Obligation
  readonly currency: string
  readonly onOpen: () => void
}

function Line({ obligation, currency, onOpen }: LineProps) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.contracts.obligations
  const { id, contractId, dueOn, doneOn, amountMinor } = obligation
  const save = useCommand('contracts.saveObligation', {
    done: (saved) => (saved.doneOn === null ? text.reopened : text.markedDone),
    undo: true,
  })
  const isLate = doneOn === null && dueOn !== null && dueOn < today
  return (
    <li className="kb-obligation">
      <Checkbox
        aria-label={text.done(obligation.text)}
        checked={doneOn !== null}
        onChange={() => void save.run({ id, contractId, fields: { doneOn: doneOn === null ? today : null } })}
      />
      <LineLink
        onOpen={onOpen}
        main={
          <>
            {isLate ? <StatusMark status="late">{text.late}</StatusMark> : null} <DateText date={dueOn} /> ·{' '}
            <Private>{obligation.text}</Private>
          </>
        }
        side={
          amountMinor === null ? (
            <span className="kb-quiet">{text.kinds[obligation.kind]}</span>
          ) : (
            <MoneyText minor={amountMinor} currency={currency} cents="auto" />
          )
        }
      />
    </li>
  )
}
