import { useState } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import type { SeriesScope, SeriesView, VisitRow } from '../../../shared/contract/planner.ts'
import type { Recurrence } from '../../../shared/domain/planner/recurrence/rule.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { isRuleChanged, repeatValues, ruleFrom } from './repeat-values.ts'
import { type VisitValues, visitFieldsOf } from './visit-values.ts'

/** What waits to be told how far it goes. */
export type Asking = 'change' | 'delete' | null

export type SaveVisit = {
  readonly asking: Asking
  readonly stopAsking: () => void
  readonly isRuleChanged: boolean
  readonly pending: boolean
  readonly error: Failure | null
  /** Keeps what the form holds, or asks first how far it goes. Gives the contact kept; null: refused, or asked. */
  readonly save: () => Promise<{ readonly id: string; readonly isOffPlan: boolean } | null>
  /** Deletes the contact, or asks first how far that goes; true: it is gone. */
  readonly remove: () => Promise<boolean>
  /** The answer to what was asked; true: done. */
  readonly answer: (scope: SeriesScope) => Promise<boolean>
}

type Given = {
  readonly visit: VisitRow | null
  /** null: it stands alone. */
  readonly series: SeriesView | null
  readonly values: VisitValues
}

/** Keeps and deletes contacts; of recurring ones it asks whether those that follow are meant as well. */
export function useSaveVisit({ visit, series, values }: Given): SaveVisit {
  const m = useMessages()
  const [asking, setAsking] = useState<Asking>(null)
  const said = { done: () => m.planner.saved, undo: true, quiet: true } as const
  const single = useCommand('planner.save', said)
  const begin = useCommand('planner.beginSeries', said)
  const change = useCommand('planner.changeSeries', said)
  const trash = useCommand('planner.trash', { done: () => m.planner.trashed, undo: true })
  const trashSome = useCommand('planner.trashFromSeries', { done: () => m.planner.trashed, undo: true })
  const hasNewRule = series !== null && isRuleChanged(repeatValues(series), values)
  const fields = visitFieldsOf(values)
  const save: SaveVisit['save'] = async () => {
    if (series !== null) {
      setAsking('change')
      return null
    }
    const id = visit?.id ?? null
    const rule = ruleFrom(values, values.day)
    const reply =
      rule === null ? await single.run({ id, fields }) : await begin.run({ id, fields, rule: input(rule) })
    return reply.ok ? reply.value : null
  }
  const remove = async () => {
    if (visit === null) return false
    if (series === null) return (await trash.run({ id: visit.id })).ok
    setAsking('delete')
    return false
  }
  const answer = async (scope: SeriesScope) => {
    if (visit === null) return false
    const rule = hasNewRule ? ruleFrom(values, values.day) : null
    const reply =
      asking === 'delete'
        ? await trashSome.run({ id: visit.id, scope })
        : await change.run({ id: visit.id, scope, fields, ...(rule === null ? {} : { rule: input(rule) }) })
    setAsking(null)
    return reply.ok
  }
  const commands = [single, begin, change, trash, trashSome]
  return {
    ...{ asking, save, remove, answer, isRuleChanged: hasNewRule },
    stopAsking: () => setAsking(null),
    pending: commands.some(({ pending }) => pending),
    error: single.error ?? begin.error ?? change.error,
  }
}

/** A call takes lists it may change. */
function input(rule: Recurrence) {
  return { ...rule, days: rule.days.map((day) => ({ ...day })) }
}
