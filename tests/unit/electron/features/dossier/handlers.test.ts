import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

let book: TestBook
let clientId: string
beforeEach(async () => {
  book = openTestBook()
  clientId = (await book.call('clients.save', { id: null, fields: { name: 'Alder' } })).id
})
afterEach(() => book.remove())

const said = { knownOn: '2026-11-01', source: 'Annual report', confidence: 'sure' } as const

describe('a dossier', () => {
  it('keeps each kind of entry with its day, source and confidence', async () => {
    const { id: rivalId } = await book.call('dossier.save', {
      kind: 'rival',
      id: null,
      clientId,
      fields: { name: 'Northern Board', offer: 'Four per cent less', ...said },
    })
    const entries = [
      { kind: 'fact', fields: { topic: 'founded', text: '1968, by two brothers', ...said } },
      {
        kind: 'figure',
        fields: { year: 2025, revenueMinor: 1_200_000_00, indicators: { Staff: '240' }, ...said },
      },
      { kind: 'purchase', fields: { groupName: 'Cartons', rivalId, yearMinor: 90_000_00, ...said } },
      { kind: 'reliability', fields: { subject: 'courts', result: 'good', text: 'No cases', ...said } },
      { kind: 'promise', fields: { side: 'theirs', text: 'Sends the forecast', dueOn: '2026-12-01' } },
      { kind: 'claim', fields: { kind: 'shortage', text: 'Two pallets short', amountMinor: 400_00 } },
      { kind: 'occasion', fields: { kind: 'training', title: 'Setting up the erector' } },
    ] as const
    for (const entry of entries) await book.call('dossier.save', { id: null, clientId, ...entry } as never)
    expect(await book.call('dossier.get', { clientId })).toMatchObject({
      facts: [{ topic: 'founded', ...said }],
      figures: [{ year: 2025, currency: 'EUR', indicators: { Staff: '240' }, ...said }],
      rivals: [{ name: 'Northern Board', ...said }],
      purchases: [{ groupName: 'Cartons', rivalId, ...said }],
      reliability: [{ subject: 'courts', result: 'good', ...said }],
      promises: [{ side: 'theirs', dueOn: '2026-12-01', doneOn: null, madeOn: '2026-11-24' }],
      claims: [{ kind: 'shortage', settledOn: null }],
      occasions: [{ kind: 'training', guests: [] }],
    })
  })
  it('takes a changed and a trashed entry back', async () => {
    const fields = { topic: 'plans', text: 'A second site', ...said } as const
    const { id } = await book.call('dossier.save', { kind: 'fact', id: null, clientId, fields })
    await book.call('dossier.save', { kind: 'fact', id, clientId, fields: { text: 'A third site' } })
    await book.call('dossier.trash', { kind: 'fact', id })
    expect((await book.call('dossier.get', { clientId })).facts).toEqual([])
    await book.call('history.undo', {})
    await book.call('history.undo', {})
    expect((await book.call('dossier.get', { clientId })).facts).toMatchObject([
      { id, text: 'A second site' },
    ])
  })
  it('refuses what says nothing, what is there already, and what ends before it begins', async () => {
    const save = (entry: object) => book.call('dossier.save', { id: null, clientId, ...entry } as never)
    await expect(save({ kind: 'fact', fields: { text: '  ' } })).rejects.toMatchObject({
      code: 'dossier.empty',
    })
    await save({ kind: 'figure', fields: { year: 2025 } })
    await expect(save({ kind: 'figure', fields: { year: 2025 } })).rejects.toMatchObject({
      code: 'dossier.yearTwice',
      params: { year: 2025 },
    })
    await save({ kind: 'purchase', fields: { groupName: 'Film' } })
    await expect(save({ kind: 'purchase', fields: { groupName: ' film ' } })).rejects.toMatchObject({
      code: 'dossier.groupTwice',
    })
    const promise = { text: 'Samples', madeOn: '2026-11-02', doneOn: '2026-11-01' }
    await expect(save({ kind: 'promise', fields: promise })).rejects.toMatchObject({
      code: 'dossier.endsBeforeStart',
    })
  })
  it('never mixes two clients', async () => {
    const other = await book.call('clients.save', { id: null, fields: { name: 'Brook' } })
    const rival = { kind: 'rival', id: null, clientId: other.id, fields: { name: 'Northern Board' } } as const
    const { id: rivalId } = await book.call('dossier.save', rival)
    const cell = { kind: 'purchase', id: null, clientId, fields: { groupName: 'Film', rivalId } } as const
    await expect(book.call('dossier.save', cell)).rejects.toMatchObject({ code: 'dossier.otherClient' })
    await expect(
      book.call('dossier.save', { kind: 'rival', id: rivalId, clientId, fields: { name: 'X' } }),
    ).rejects.toMatchObject({ code: 'dossier.otherClient' })
  })
  it('lists the open promises of all clients, the earliest due first', async () => {
    const promise = (text: string, dueOn: string | null, doneOn: string | null = null) =>
      book.call('dossier.save', { kind: 'promise', id: null, clientId, fields: { text, dueOn, doneOn } })
    await promise('Some day', null)
    await promise('Samples', '2026-12-01')
    await promise('Price list', '2026-11-20')
    await promise('Kept', '2026-11-19', '2026-11-24')
    expect((await book.call('dossier.openPromises', {})).map((p) => [p.text, p.clientName])).toEqual([
      ['Price list', 'Alder'],
      ['Samples', 'Alder'],
      ['Some day', 'Alder'],
    ])
  })
  it('is found by search, in Thai without spaces as well', async () => {
    const fact = (text: string) =>
      book.call('dossier.save', { kind: 'fact', id: null, clientId, fields: { text } })
    await fact('ผู้จัดการต้องการตัวอย่างใหม่')
    await fact('Планируют вторую линию')
    await book.call('dossier.save', { kind: 'claim', id: null, clientId, fields: { text: 'Wet cartons' } })
    const kinds = async (text: string) =>
      (await book.call('search.find', { text })).hits.map((hit) => [hit.kind, hit.clientId])
    expect(await kinds('ตัวอย่าง')).toEqual([['dossier', clientId]])
    expect(await kinds('вторую лин')).toEqual([['dossier', clientId]])
    expect(await kinds('wet')).toEqual([['claim', clientId]])
  })
})

describe('how a client pays', () => {
  it('is told by its invoices: what it owes, what is late', async () => {
    const invoice = { clientId, number: 'I-1', currency: 'EUR', amountMinor: 10_000 }
    const days = { issuedOn: '2026-10-01', dueOn: '2026-10-31' }
    await book.call('receivables.saveInvoice', { id: null, fields: { ...invoice, ...days } })
    const later = { number: 'I-2', issuedOn: '2026-11-20', dueOn: '2026-12-20' }
    await book.call('receivables.saveInvoice', { id: null, fields: { ...invoice, ...later } })
    const { debt } = await book.call('dossier.get', { clientId })
    expect(debt).toMatchObject({ openMinor: 20_000, overdueMinor: 10_000, quality: { invoices: 1 } })
  })
})
