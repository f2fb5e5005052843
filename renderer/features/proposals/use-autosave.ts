import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { useCommand } from '../../api/use-command.ts'
import { createDraft, type OfferDraft } from './draft-store.ts'
import { type ProposalValues, proposalPatch, proposalValues } from './proposal-values.ts'

const quietMs = 700

export type Autosave = {
  readonly draft: OfferDraft
  readonly error: Failure | null
  /** Saves what is not saved yet; true: everything is in the book. */
  readonly flush: () => Promise<boolean>
}

/** What is being written, saved after a short pause, on leaving, and before anything is made of it. Only what changed is sent. */
export function useAutosave(detail: ProposalDetail): Autosave {
  const save = useCommand('proposals.save', { quiet: true })
  const waiting = useRef<Partial<ProposalValues> | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const later = useRef<() => void>(() => undefined)
  const [draft] = useState(() =>
    createDraft(proposalValues(detail), (patch) => {
      waiting.current = { ...waiting.current, ...patch }
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => later.current(), quietMs)
    }),
  )
  const { run } = save
  const { id } = detail.proposal
  const flush = useCallback(async () => {
    window.clearTimeout(timer.current)
    const patch = waiting.current
    if (patch === null) return true
    waiting.current = null
    draft.setStatus('saving')
    const reply = await run({ id, ...proposalPatch(patch, draft.values()) })
    if (!reply.ok) waiting.current = { ...patch, ...(waiting.current as Partial<ProposalValues> | null) }
    draft.setStatus(waiting.current === null ? 'saved' : 'unsaved')
    return reply.ok
  }, [id, run, draft])
  later.current = () => void flush()
  useEffect(() => () => void flush(), [flush])
  return { draft, error: save.error, flush }
}
