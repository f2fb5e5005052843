import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { useCommand } from '../../api/use-command.ts'
import { type ProposalValues, proposalInput, proposalValues } from './proposal-values.ts'

const quietMs = 700

export type Autosave = {
  readonly values: ProposalValues
  readonly set: (patch: Partial<ProposalValues>) => void
  readonly status: 'saved' | 'saving' | 'unsaved'
  readonly error: Failure | null
  /** Saves what is not saved yet; true: everything is in the book. */
  readonly flush: () => Promise<boolean>
}

/** The values of the editor, saved after a short pause in typing, on leaving, and before anything is made of them. */
export function useAutosave(detail: ProposalDetail): Autosave {
  const [values, setValues] = useState(() => proposalValues(detail))
  const [status, setStatus] = useState<Autosave['status']>('saved')
  const save = useCommand('proposals.save', { quiet: true })
  const waiting = useRef<ProposalValues | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const { run } = save
  const { id } = detail.proposal
  const flush = useCallback(async () => {
    window.clearTimeout(timer.current)
    const next = waiting.current
    if (next === null) return true
    waiting.current = null
    setStatus('saving')
    const reply = await run({ id, ...proposalInput(next) })
    if (!reply.ok) waiting.current ??= next
    setStatus(waiting.current === null ? 'saved' : 'unsaved')
    return reply.ok
  }, [id, run])
  useEffect(() => () => void flush(), [flush])
  const latest = useRef(values)
  const set = useCallback(
    (patch: Partial<ProposalValues>) => {
      latest.current = { ...latest.current, ...patch }
      waiting.current = latest.current
      setValues(latest.current)
      setStatus('unsaved')
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void flush(), quietMs)
    },
    [flush],
  )
  return { values, set, status, error: save.error, flush }
}
