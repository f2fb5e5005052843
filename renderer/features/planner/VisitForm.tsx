import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { weekday } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { conflictsOf, isWithinOpening } from '../../../shared/domain/planner/day-load.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { VisitFields } from './VisitFields.tsx'
import { type VisitStart, type VisitValues, visitFieldsOf, visitValues } from './visit-values.ts'

type Props = {
  readonly visit: VisitRow | null
  readonly start: VisitStart | null
  readonly others: readonly VisitRow[]
  readonly onClose: () => void
  readonly onKept?: ((id: string) => void) | undefined
}

/** When, with whom, where and why; warns of what does not fit, and forbids nothing. */
export function VisitForm({ visit, start, others, onClose, onKept }: Props) {
  const m = useMessages()
  const { today, zone } = useClock()
  const [, go] = useLocation()
  const key = visit?.id ?? `new:${start?.startsAt ?? ''}:${start?.clientId ?? ''}`
  const form = useFormDraft(`visit:${key}`, visitValues(visit, start, today, zone))
  const save = useCommand('planner.save', { done: () => m.planner.saved, undo: true, quiet: true })
  const trash = useCommand('planner.trash', { done: () => m.planner.trashed, undo: true })
  const fields = visitFieldsOf(form.values)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await save.run({ id: visit?.id ?? null, fields })
    if (!reply.ok) return
    await form.discard()
    if (visit === null && reply.value.isOffPlan && onKept !== undefined) onKept(reply.value.id)
    else onClose()
  }
  const remove = async () => {
    if (visit !== null && (await trash.run({ id: visit.id })).ok) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <VisitFields values={form.values} set={form.set} />
      <Warnings visit={visit} values={form.values} others={others} />
      <FailureText failure={save.error} mt="sm" />
      <FormActions
        pending={save.pending}
        onCancel={onClose}
        left={
          visit === null ? null : (
            <>
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.planner.trash}
              </Button>
              {visit.clientId === null ? null : (
                <Button variant="subtle" onClick={() => go(`/clients/${visit.clientId}`)}>
                  {m.planner.openClient}
                </Button>
              )}
            </>
          )
        }
      />
    </form>
  )
}

type WarningsProps = Pick<Props, 'visit' | 'others'> & { readonly values: VisitValues }

/** What does not fit: two contacts at once, or a time at which the client does not receive. */
function Warnings({ visit, values, others }: WarningsProps) {
  const m = useMessages()
  const { zone } = useClock()
  const plan = useBookQuery(
    'planner.clientPlan',
    { clientId: values.clientId ?? '' },
    { enabled: values.clientId !== null },
  )
  const fields = visitFieldsOf(values)
  const draft = { ...fields, id: visit?.id ?? '', state: 'planned' as const, kind: values.kind }
  const [clash] =
    values.zone === zone ? conflictsOf(others, { ...draft, isCallBlock: values.isCallBlock }) : []
  const opening = values.clientId === null ? [] : (plan.data?.opening ?? [])
  const isClosed = !isWithinOpening(opening, fields.startsAt, fields.endsAt, weekday)
  if (clash === undefined && !isClosed) return null
  return (
    <Alert mt="md" color="yellow" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {clash === undefined ? null : <div>{m.planner.form.overlaps(clash.clientName ?? clash.title)}</div>}
      {isClosed ? <div>{m.planner.form.closed}</div> : null}
    </Alert>
  )
}
