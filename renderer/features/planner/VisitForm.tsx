import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import { weekday } from '../../../shared/base/local-date.ts'
import type { SeriesScope, SeriesView, VisitRow } from '../../../shared/contract/planner.ts'
import { conflictsOf, isWithinOpening } from '../../../shared/domain/planner/day-load.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { repeatValues } from './repeat-values.ts'
import { ScopeChoice } from './ScopeChoice.tsx'
import { useSaveVisit } from './use-save-visit.ts'
import { VisitFields } from './VisitFields.tsx'
import { type VisitStart, type VisitValues, visitFieldsOf, visitValues } from './visit-values.ts'

type Props = {
  readonly visit: VisitRow | null
  readonly start: VisitStart | null
  readonly others: readonly VisitRow[]
  readonly onClose: () => void
  readonly onKept?: ((id: string) => void) | undefined
}

/** When, with whom, where and why; of a recurring contact its series is read first. */
export function VisitForm(props: Props) {
  const { visit } = props
  const isMember = visit !== null && visit.seriesId !== null
  const series = useBookQuery('planner.series', { visitId: visit?.id ?? '' }, { enabled: isMember })
  if (!isMember) return <Form {...props} series={null} />
  return <QueryView query={series}>{(found) => <Form {...props} series={found} />}</QueryView>
}

type FormProps = Props & {
  /** null: it stands alone. */
  readonly series: SeriesView | null
}

/** Warns of what does not fit, and forbids nothing. */
function Form({ visit, start, others, series, onClose, onKept }: FormProps) {
  const { today, zone } = useClock()
  const key = visit?.id ?? `new:${start?.startsAt ?? ''}:${start?.clientId ?? ''}`
  const initial = { ...visitValues(visit, start, today, zone), ...repeatValues(series) }
  const form = useFormDraft(`visit:${key}`, initial)
  const work = useSaveVisit({ visit, series, values: form.values })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const kept = await work.save()
    if (kept === null) return
    await form.discard()
    if (visit === null && kept.isOffPlan && onKept !== undefined) onKept(kept.id)
    else onClose()
  }
  const remove = async () => {
    if (await work.remove()) onClose()
  }
  const choose = async (scope: SeriesScope) => {
    if (!(await work.answer(scope))) return
    await form.discard()
    onClose()
  }
  const { asking } = work
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <VisitFields values={form.values} set={form.set} isSeries={series !== null} />
      <Warnings visit={visit} values={form.values} others={others} />
      <FailureText failure={work.error} mt="sm" />
      {asking === null ? (
        <FormActions
          pending={work.pending}
          onCancel={onClose}
          left={
            visit === null ? null : (
              <Left visit={visit} pending={work.pending} onRemove={() => void remove()} />
            )
          }
        />
      ) : (
        <ScopeChoice
          purpose={asking}
          isWithoutThis={asking === 'change' && work.isRuleChanged}
          pending={work.pending}
          onChoose={(scope) => void choose(scope)}
          onBack={work.stopAsking}
        />
      )}
    </form>
  )
}

type LeftProps = { readonly visit: VisitRow; readonly pending: boolean; readonly onRemove: () => void }

function Left({ visit, pending, onRemove }: LeftProps) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <>
      <Button variant="subtle" color="red" disabled={pending} onClick={onRemove}>
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
