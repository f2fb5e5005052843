import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Input } from '../../../shared/contract/index.ts'
import type { Ghost, Suggestion } from '../../../shared/domain/planner/suggestion/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import type { CallProgress } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import type { Week } from './use-week.ts'

export type WeekSuggestion = {
  readonly state: 'none' | 'reckoning' | 'shown'
  readonly progress: CallProgress | null
  /** What is still to be decided. */
  readonly ghosts: readonly Ghost[]
  /** How many there were to decide upon. */
  readonly offered: number
  readonly left: Suggestion['left']
  /** Reckons a suggestion; called again, another one. */
  readonly start: () => void
  readonly cancel: () => void
  readonly accept: (ghosts: readonly Ghost[]) => void
  readonly dismiss: (ghost: Ghost) => void
  readonly close: () => void
}

type Shown = Suggestion & { readonly from: string }

/** The key of a ghost: a client is suggested once. */
export function ghostId({ clientId }: Pick<Ghost, 'clientId'>): string {
  return `ghost:${clientId}`
}

/**
 * A suggested week, until it is decided upon. Whoever has a date in the week by now is no longer suggested: so an
 * accepted ghost goes when its contact is there, and comes back when that is undone.
 */
export function useSuggestion(week: Pick<Week, 'from' | 'visits'>): WeekSuggestion {
  const m = useMessages()
  const { visitsPerDay } = useBookSettings()
  const [shown, setShown] = useState<Shown | null>(null)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const attempt = useRef(0)
  const suggest = useCommand('planner.suggest', { quiet: ({ code }) => code === 'core.cancelled' })
  const plan = useCommand('planner.addAll', {
    undo: true,
    done: (visits) => m.week.suggest.accepted(visits.length),
  })
  const { from, visits } = week
  // Another week is another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the week counts
  useEffect(() => {
    attempt.current = 0
    suggest.cancel()
    setShown(null)
  }, [from])
  const start = async () => {
    const seed = String(attempt.current)
    const reply = await suggest.run({ from, mostPerDay: visitsPerDay, seed })
    if (!reply.ok) return
    attempt.current += 1
    setDismissed(new Set())
    setShown({ ...reply.value, from })
  }
  const ghosts = useMemo(() => openGhosts(shown, from, visits, dismissed), [shown, from, visits, dismissed])
  const accept = useCallback(
    (accepted: readonly Ghost[]) => {
      if (accepted.length > 0) void plan.run({ visits: accepted.map(contactOf) })
    },
    [plan.run],
  )
  const dismiss = useCallback(
    (ghost: Ghost) => setDismissed((before) => new Set(before).add(ghostId(ghost))),
    [],
  )
  return {
    state: suggest.pending ? 'reckoning' : shown === null ? 'none' : 'shown',
    progress: suggest.progress,
    ghosts,
    offered: shown?.ghosts.length ?? 0,
    left: shown?.left ?? [],
    start: () => void start(),
    cancel: suggest.cancel,
    accept,
    dismiss,
    close: () => setShown(null),
  }
}

function openGhosts(
  shown: Shown | null,
  from: string,
  visits: Week['visits'],
  dismissed: ReadonlySet<string>,
): readonly Ghost[] {
  if (shown === null || shown.from !== from) return []
  const planned = new Set(visits.flatMap((v) => (v.state === 'planned' ? [v.clientId] : [])))
  return shown.ghosts.filter((ghost) => !planned.has(ghost.clientId) && !dismissed.has(ghostId(ghost)))
}

/** A ghost as the contact it becomes. */
function contactOf(ghost: Ghost): Input<'planner.addAll'>['visits'][number] {
  const { clientId, personId, kind, title, startsAt, endsAt, poolKey } = ghost
  return {
    clientId,
    personIds: personId === null ? [] : [personId],
    kind,
    title: title.slice(0, 300),
    startsAt,
    endsAt,
    poolKey,
  }
}
