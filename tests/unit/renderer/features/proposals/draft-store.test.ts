import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../../../renderer/features/proposals/draft-store.ts'
import {
  blankLine,
  type EditedLine,
  type ProposalValues,
  proposalPatch,
} from '../../../../../renderer/features/proposals/proposal-values.ts'
import { emptyDocument } from '../../../../../shared/domain/templates/document.ts'

function lineOf(at: number): EditedLine {
  return { ...blankLine(`line ${at}`, 200_000), name: `Carton ${at}`, unitPriceMinor: 100, unitCostMinor: 60 }
}

function valuesOf(count: number): ProposalValues {
  return {
    personId: null,
    dealId: null,
    title: 'Offer',
    language: 'en',
    currency: 'EUR',
    issuedOn: '2026-11-24',
    validUntil: '2026-12-24',
    body: emptyDocument,
    adjustments: [],
    isVatPerLine: false,
    filled: {},
    followUpOn: null,
    lines: Array.from({ length: count }, (_, i) => lineOf(i)),
  }
}

function draftOf(count: number) {
  const patches: Partial<ProposalValues>[] = []
  return { draft: createDraft(valuesOf(count), (patch) => patches.push(patch)), patches }
}

describe('an offer being written', () => {
  it('says what was changed, and that it is not saved', () => {
    const { draft, patches } = draftOf(1)
    draft.set({ title: 'Another' })
    expect(draft.values().title).toBe('Another')
    expect(patches).toEqual([{ title: 'Another' }])
    expect(draft.status()).toBe('unsaved')
  })

  it('tells those who listen, until they stop listening', () => {
    const { draft } = draftOf(1)
    let told = 0
    const stop = draft.subscribe(() => {
      told += 1
    })
    draft.set({ title: 'One' })
    draft.setStatus('saved')
    draft.setStatus('saved')
    stop()
    draft.set({ title: 'Two' })
    expect(told).toBe(2)
  })

  it('keeps its sums while only words change', () => {
    const { draft } = draftOf(3)
    const before = draft.sums()
    draft.set({ title: 'Another', body: { type: 'doc', content: [] } })
    expect(draft.sums()).toBe(before)
    draft.set({
      adjustments: [{ kind: 'charge', label: '', amount: { type: 'sum', minor: 50 }, vatPpm: null }],
    })
    expect(draft.sums().totals.taxableMinor).toBe(350)
  })

  it('keeps its sums, and what a price stands on, while a line is only called otherwise', () => {
    const { draft } = draftOf(3)
    const [sums, row] = [draft.sums(), draft.rows().byKey.get('line 1')]
    const lines = draft.values().lines.map((line) => ({ ...line, name: `${line.name}s`, unit: 'box' }))
    draft.set({ lines })
    expect(draft.sums()).toBe(sums)
    expect(draft.rows().byKey.get('line 1')).toMatchObject({ line: lines[1], figures: row?.figures })
    expect(draft.rows().byKey.get('line 1')?.figures).toBe(row?.figures)
    draft.set({ lines: lines.map((line) => ({ ...line, quantityMilli: 3_000 })) })
    expect(draft.sums().totals.taxableMinor).toBe(900)
    expect(draft.rows().byKey.get('line 1')?.figures.quantityMilli).toBe(3_000)
  })

  it('has no sums where a price in another currency is larger than any number', () => {
    const { draft } = draftOf(2)
    const pricedIn = { currency: 'USD', unitPriceMinor: 10 ** 15, rate: '999999999', ratedOn: '2026-11-24' }
    draft.set({ lines: draft.values().lines.map((line) => ({ ...line, pricedIn })) })
    expect(draft.sums()).toMatchObject({ isTooLarge: true, totals: { totalMinor: 0 } })
    draft.set({ currency: 'USD' })
    expect(draft.sums().isTooLarge).toBe(false)
  })

  it('wakes the one row that changed', () => {
    const { draft } = draftOf(3)
    const woken: string[] = []
    const stops = [0, 1, 2].map((at) => draft.subscribeRow(`line ${at}`, () => woken.push(`line ${at}`)))
    const rename = (key: string) =>
      draft.set({
        lines: draft.values().lines.map((line) => (line.key === key ? { ...line, name: 'Other' } : line)),
      })
    draft.set({ title: 'Another' })
    woken.length = 0
    rename('line 1')
    stops[2]?.()
    rename('line 2')
    expect(woken).toEqual(['line 1'])
  })

  it('makes one row anew when one of two hundred lines changes', () => {
    const { draft } = draftOf(200)
    const before = draft.rows()
    const lines = draft
      .values()
      .lines.map((line) => (line.key === 'line 20' ? { ...line, quantityMilli: 2_000 } : line))
    draft.set({ lines })
    const after = draft.rows()
    const changed = [...after.byKey].filter(([key, row]) => before.byKey.get(key) !== row)
    expect(changed.map(([key, row]) => [key, row.netMinor])).toEqual([['line 20', 200]])
    expect(after.groups).toBe(before.groups)
  })

  it('knows the first and the last line after one is added', () => {
    const { draft } = draftOf(20)
    const before = draft.rows()
    draft.set({ lines: [...draft.values().lines, lineOf(20)] })
    const { byKey, groups } = draft.rows()
    expect(byKey.get('line 0')?.isFirst).toBe(true)
    expect(byKey.get('line 19')?.isLast).toBe(false)
    expect(byKey.get('line 20')?.isLast).toBe(true)
    expect(groups[0]).toBe(before.groups[0])
    expect(groups.flat()).toHaveLength(21)
  })
})

describe('what is sent to be saved', () => {
  it('is what changed and nothing else', () => {
    expect(proposalPatch({ title: 'Another' }, valuesOf(2))).toEqual({ fields: { title: 'Another' } })
  })

  it('takes the lines along where the currency changes', () => {
    const { lines } = proposalPatch({ currency: 'USD' }, valuesOf(2))
    expect(lines?.map((line) => line.name)).toEqual(['Carton 0', 'Carton 1'])
  })

  it('leaves out what only the page knows of a line', () => {
    const { lines } = proposalPatch({ lines: [lineOf(0)] }, valuesOf(2))
    expect(lines?.[0]).not.toHaveProperty('key')
  })
})
