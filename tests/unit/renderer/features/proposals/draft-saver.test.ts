// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaver } from '../../../../../renderer/features/proposals/draft-saver.ts'
import type { ProposalPatch } from '../../../../../renderer/features/proposals/proposal-values.ts'
import type { Reply } from '../../../../../shared/contract/errors.ts'
import type { ProposalDetail } from '../../../../../shared/contract/proposals.ts'
import type { Block } from '../../../../../shared/domain/templates/document.ts'
import { type FakeBridge, installFakeBridge } from '../../../../support/fake-bridge.ts'
import { offerLine } from '../../../../support/hostile-offer.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const content = ['One', 'Two', 'Three'].map(paragraph)
const bodyOf = (blocks: readonly Block[]) => ({ type: 'doc' as const, content: blocks })

function detailOf(): ProposalDetail {
  const proposal = {
    id: 'p1',
    personId: null,
    dealId: null,
    title: 'Offer',
    language: 'en',
    currency: 'EUR',
    issuedOn: '2026-11-24',
    validUntil: '2026-12-24',
    body: bodyOf(content),
    adjustments: [],
    isVatPerLine: false,
    filled: {},
    followUpOn: null,
  }
  const lines = ['Carton', 'Film'].map((name) => ({ ...offerLine({ name }), id: name }))
  return { proposal, lines, versionHash: 'hash 0' } as unknown as ProposalDetail
}

const refused: Reply<never> = { ok: false, code: 'proposals.validBeforeIssued', params: {} }

let bridge: FakeBridge
/** What the core says to a save; it counts its versions. */
let answer: (input: ProposalPatch) => Reply<unknown> | Promise<Reply<unknown>>
let versions: number
let kept: unknown

beforeEach(() => {
  vi.useFakeTimers()
  bridge = installFakeBridge()
  versions = 0
  kept = null
  answer = saves
  bridge.answer = ({ name, input }) => {
    if (name === 'proposals.save') return answer(input as ProposalPatch)
    if (name === 'drafts.save') kept = (input as { value: unknown }).value
    if (name === 'drafts.discard') kept = null
    return { ok: true, value: name === 'drafts.get' && kept !== null ? { value: kept, at: 'then' } : null }
  }
})
afterEach(() => {
  vi.useRealTimers()
})

function saves(): Reply<unknown> {
  versions += 1
  return { ok: true, value: { proposal: {}, versionHash: `hash ${versions}` } }
}

function saved(): readonly ProposalPatch[] {
  return bridge.asked
    .filter(({ name }) => name === 'proposals.save')
    .map(({ input }) => {
      const { id: _id, ...patch } = input as ProposalPatch & { id: string }
      return patch
    })
}

const quiet = () => vi.advanceTimersByTimeAsync(1_000)

describe('what is being written', () => {
  it('is saved once typing pauses, the block that changed alone', async () => {
    const { draft } = createSaver(detailOf())
    draft.set({ body: bodyOf(content.with(1, paragraph('Tw'))) })
    draft.set({ body: bodyOf(content.with(1, paragraph('Zwei'))) })
    expect(saved()).toEqual([])
    await quiet()
    const body = { at: 1, gone: 1, put: [paragraph('Zwei')] }
    expect(saved()).toEqual([{ fields: {}, parts: { onto: 'hash 0', body } }])
    expect(draft.status()).toBe('saved')
  })

  it('is put onto what was saved before', async () => {
    const { draft } = createSaver(detailOf())
    const first = content.with(1, paragraph('Zwei'))
    draft.set({ body: bodyOf(first) })
    await quiet()
    draft.set({ title: 'Another', body: bodyOf([...first, paragraph('Four')]) })
    await quiet()
    const body = { at: 3, gone: 0, put: [paragraph('Four')] }
    expect(saved()[1]).toEqual({ fields: { title: 'Another' }, parts: { onto: 'hash 1', body } })
  })

  it('is sent whole where the book holds another content by now', async () => {
    const { draft } = createSaver(detailOf())
    answer = ({ parts }) =>
      parts === undefined ? saves() : { ok: false, code: 'proposals.changedMeanwhile', params: {} }
    const next = bodyOf(content.with(0, paragraph('Eins')))
    draft.set({ body: next })
    await quiet()
    expect(saved().map((patch) => patch.fields)).toEqual([{}, { body: next }])
    expect(draft.status()).toBe('saved')
    expect(draft.failure()).toBeNull()
  })

  it('is saved before anything is made of it, with the keys that were not read out yet', async () => {
    const { draft, flush } = createSaver(detailOf())
    draft.addReader(() => draft.set({ body: bodyOf(content.with(2, paragraph('Three!'))) }))
    expect(await flush()).toBe(true)
    expect(saved()[0]?.parts?.body?.put).toEqual([paragraph('Three!')])
  })

  it('typed while a save is on its way is saved after it, never twice at once', async () => {
    const { draft, flush } = createSaver(detailOf())
    let settle = () => undefined as void
    answer = () => new Promise((resolve) => (settle = () => resolve(saves())))
    draft.set({ title: 'A' })
    const first = flush()
    draft.set({ title: 'AB' })
    const [second, third] = [flush(), flush()]
    expect(saved()).toHaveLength(1)
    answer = saves
    settle()
    expect(await Promise.all([first, second, third])).toEqual([true, true, true])
    expect(saved().map(({ fields }) => fields.title)).toEqual(['A', 'AB'])
  })
})

describe('when the book is about to lock or the window to close', () => {
  it('the last keys are handed over at once', async () => {
    const { draft, handOver } = createSaver(detailOf())
    let isRead = false
    draft.addReader(() => {
      if (!isRead) draft.set({ body: bodyOf(content.with(2, paragraph('Three!'))) })
      isRead = true
    })
    draft.set({ title: 'Another' })
    await handOver()
    expect(saved().map(({ fields }) => fields)).toEqual([
      { title: 'Another', body: bodyOf(content.with(2, paragraph('Three!'))) },
    ])
    await handOver()
    expect(saved()).toHaveLength(1)
  })

  it('a save that is still on its way holds nothing up and loses nothing', async () => {
    const { draft, flush, handOver } = createSaver(detailOf())
    answer = () => new Promise(() => undefined)
    draft.set({ title: 'Another' })
    void flush()
    draft.set({ isVatPerLine: true })
    answer = saves
    await handOver()
    expect(saved().map(({ fields }) => fields)).toEqual([
      { title: 'Another' },
      { title: 'Another', isVatPerLine: true },
    ])
  })

  it('what the book refuses is kept aside', async () => {
    const { draft, handOver } = createSaver(detailOf())
    answer = () => refused
    draft.set({ validUntil: '2026-01-01', title: 'Another' })
    await handOver()
    expect(kept).toEqual({ validUntil: '2026-01-01', title: 'Another' })
  })
})

describe('what the book refuses', () => {
  it('says why, is kept, and is sent again with the next change', async () => {
    const { draft } = createSaver(detailOf())
    answer = () => refused
    draft.set({ validUntil: '2026-01-01' })
    await quiet()
    expect([draft.status(), draft.failure()?.code]).toEqual(['unsaved', 'proposals.validBeforeIssued'])
    expect(kept).toEqual({ validUntil: '2026-01-01' })
    answer = saves
    draft.set({ issuedOn: '2025-12-01' })
    await quiet()
    expect(saved()[1]?.fields).toEqual({ validUntil: '2026-01-01', issuedOn: '2025-12-01' })
    expect([draft.status(), draft.failure(), kept]).toEqual(['saved', null, null])
  })

  it('is taken up when the offer is opened again, its lines under names of their own', async () => {
    const line = { ...offerLine({ name: 'Huge' }), key: 'new-1' }
    kept = { title: 'Another', lines: [line] }
    const { draft, takeUp } = createSaver(detailOf())
    await takeUp()
    expect(draft.values()).toMatchObject({ title: 'Another', lines: [{ name: 'Huge', key: 'kept-0' }] })
    await quiet()
    expect(saved()[0]?.fields).toEqual({ title: 'Another' })
    expect(kept).toBeNull()
  })
})

describe('when the book holds another content', () => {
  const holds = (versionHash: string) => {
    const { answer: before } = bridge
    bridge.answer = (asked) =>
      asked.name === 'proposals.standing' ? { ok: true, value: { versionHash } } : before(asked)
  }

  it('it is known, once the book says so while nothing is on its way', async () => {
    const { draft, isOutdated } = createSaver(detailOf())
    draft.set({ title: 'Another' })
    await quiet()
    holds('hash 0')
    expect(await isOutdated('hash 0')).toBe(true)
  })

  it('news older than the last saving count for nothing', async () => {
    const { draft, isOutdated } = createSaver(detailOf())
    draft.set({ title: 'Another' })
    await quiet()
    holds('hash 1')
    expect([await isOutdated('hash 0'), await isOutdated('hash 1')]).toEqual([false, false])
  })

  it('what is typed and not saved yet goes first', async () => {
    const { draft, isOutdated } = createSaver(detailOf())
    holds('hash elsewhere')
    draft.set({ title: 'Another' })
    expect(await isOutdated('hash elsewhere')).toBe(false)
    expect(draft.values().title).toBe('Another')
  })
})
