import { Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Deal } from '../../../shared/domain/deals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { LostFields, type LostValues } from './LostFields.tsx'

type Props = {
  readonly deal: Pick<Deal, 'id' | 'title' | 'rivals'>
  /** It is written off; the dialog closes right after. */
  readonly onLost?: () => void
  readonly onClose: () => void
}

/** Asks why before a deal is written off as lost: reasons are what is learnt from. */
export function LoseDialog({ deal, onLost, onClose }: Props) {
  const m = useMessages()
  const [values, setValues] = useState<LostValues>({
    lostCause: null,
    lostReason: '',
    lostTo: '',
    rivals: deal.rivals,
  })
  const lose = useCommand('deals.lose', {
    done: () => m.deals.movedTo(deal.title, m.deals.stages.lost),
    undo: true,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { lostCause: cause, lostReason: reason, lostTo: to } = values
    if (cause === null || !(await lose.run({ id: deal.id, cause, reason, to })).ok) return
    onLost?.()
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.deals.loseTitle}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <LostFields values={values} set={(patch) => setValues((before) => ({ ...before, ...patch }))} />
        <FormActions
          submit={m.deals.lose}
          pending={lose.pending}
          disabled={values.lostCause === null}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}
