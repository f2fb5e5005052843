import type { Failure, Reply } from '../../../shared/contract/errors.ts'
import type { ProposalDetail, SavedProposal } from '../../../shared/contract/proposals.ts'
import { call } from '../../api/client.ts'
import { hideDone } from '../../api/notices.tsx'
import { createDraft, type OfferDraft } from './draft-store.ts'
import {
  keptPatch,
  type ProposalPatch,
  type ProposalValues,
  proposalPatch,
  proposalValues,
  type SavedContent,
  smallPatch,
} from './proposal-values.ts'

const quietMs = 700

type Patch = Partial<ProposalValues>

export type DraftSaver = {
  readonly draft: OfferDraft
  /** Saves what is not saved yet; true: everything is in the book. */
  readonly flush: () => Promise<boolean>
  /** The book locks or closes: hands over whatever it may not have yet, without waiting for an answer on its way. */
  readonly handOver: () => Promise<void>
  /** Takes up what was typed earlier and refused. */
  readonly takeUp: () => Promise<void>
  /** Whether the book, said to hold a version, holds another than was saved from here: something was undone, say. */
  readonly isOutdated: (versionHash: string) => Promise<boolean>
}

/** Saves what is being written after a short pause; only what changed is sent, and what is refused is kept aside. */
export function createSaver(detail: ProposalDetail): DraftSaver {
  const { id } = detail.proposal
  const kept = keptTyping(id)
  const draft = createDraft(proposalValues(detail), (patch) => {
    waiting = { ...waiting, ...patch }
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void flush(), quietMs)
  })
  let waiting: Patch | null = null
  let sending: { readonly patch: Patch; readonly done: Promise<boolean> } | null = null
  let timer: number | undefined
  let saved: SavedContent = { ...draft.values(), versionHash: detail.versionHash }
  const ask = (patch: ProposalPatch) => call('proposals.save', { id, ...patch })

  const settle = async (patch: Patch, values: ProposalValues, reply: Reply<SavedProposal>) => {
    if (reply.ok) {
      hideDone()
      saved = { body: values.body, lines: values.lines, versionHash: reply.value.versionHash }
      draft.setStatus(waiting === null ? 'saved' : 'unsaved')
      await kept.forget()
    } else {
      waiting = { ...patch, ...waiting }
      draft.setStatus('unsaved', reply)
      await kept.keep(waiting)
    }
    return reply.ok
  }
  const send = async (patch: Patch): Promise<boolean> => {
    const values = draft.values()
    draft.setStatus('saving')
    const reply = await ask(smallPatch(patch, values, saved))
    // Somebody else wrote meanwhile (an undo, say): what stands here is what the writer sees.
    const last = isMeantForAnother(reply) ? await ask(proposalPatch(patch, values)) : reply
    sending = null
    return settle(patch, values, last)
  }
  const flush = async (): Promise<boolean> => {
    draft.readOut()
    window.clearTimeout(timer)
    while (sending !== null) await sending.done
    const patch = waiting
    if (patch === null) return true
    waiting = null
    const done = send(patch)
    sending = { patch, done }
    return done
  }
  const handOver = async (): Promise<void> => {
    draft.readOut()
    window.clearTimeout(timer)
    if (sending === null && waiting === null) return
    const patch = { ...sending?.patch, ...waiting }
    waiting = null
    const values = draft.values()
    await settle(patch, values, await ask(proposalPatch(patch, values)))
  }
  const takeUp = async (): Promise<void> => {
    const earlier = await kept.read()
    if (earlier !== null) draft.set({ ...earlier, ...waiting })
  }
  const isOutdated = async (versionHash: string): Promise<boolean> => {
    if (versionHash === saved.versionHash) return false
    draft.readOut()
    const known = saved
    const isIdle = () => waiting === null && sending === null && saved === known
    // What was heard may be older than the last saving; asked while nothing is on its way, the book knows.
    const reply = isIdle() ? await call('proposals.standing', { id }) : null
    return reply?.ok === true && isIdle() && reply.value.versionHash !== saved.versionHash
  }
  return { draft, flush, handOver, takeUp, isOutdated }
}

function isMeantForAnother(reply: Reply<SavedProposal>): reply is Failure {
  return !reply.ok && reply.code === 'proposals.changedMeanwhile'
}

/** What the book refuses to save as it is stays typed all the same: through a lock, another page, the end of the day. */
function keptTyping(id: string) {
  const key = `proposal:${id}`
  let isKept = false
  return {
    read: async (): Promise<Patch | null> => {
      const reply = await call('drafts.get', { key })
      isKept = reply.ok && reply.value !== null
      return reply.ok && reply.value !== null ? keptPatch(reply.value.value as Patch) : null
    },
    keep: async (value: Patch) => {
      isKept = true
      await call('drafts.save', { key, value })
    },
    forget: async () => {
      if (!isKept) return
      isKept = false
      await call('drafts.discard', { key })
    },
  }
}
