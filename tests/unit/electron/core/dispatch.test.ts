import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Dispatcher } from '../../../../electron/core/dispatch.ts'
import { topics } from '../../../../shared/contract/define.ts'
import { Fault } from '../../../../shared/contract/errors.ts'
import { contract } from '../../../../shared/contract/index.ts'
import { openTestBook, type TestBook } from '../../../support/test-book.ts'

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

describe('a call from the page', () => {
  it.each(['constructor', '__proto__', 'toString', 'clients.drop', ''])(
    'named %j is refused as unknown',
    async (name) => {
      expect(await book.reply(name, {})).toMatchObject({ ok: false, code: 'core.unknownCall' })
    },
  )
  it.each([
    ['no object', 7],
    ['a missing field', { fields: { name: 'Alder' } }],
    ['an id that is no text', { id: 7, fields: {} }],
    ['a number that is not whole', { id: null, fields: { name: 'Alder', creditLimitMinor: 0.5 } }],
  ])('with %s is refused, and nothing is written', async (_, input) => {
    expect(await book.reply('clients.save', input)).toMatchObject({ ok: false, code: 'core.badInput' })
    expect(await book.call('clients.list', {})).toEqual([])
  })
  it('with a text beyond its limit is refused with both counts and how the text begins', async () => {
    const tooLong = (fields: object) => book.reply('clients.save', { id: null, fields })
    expect(await tooLong({ name: 'Alder '.repeat(2_000) })).toEqual({
      ok: false,
      code: 'core.textTooLong',
      params: { start: 'Alder Alder Alder Alder Alder ', length: 12_000, limit: 200 },
    })
    const key = 'k'.repeat(61)
    expect(await tooLong({ name: 'Alder', custom: { [key]: 'v' } })).toMatchObject({
      code: 'core.textTooLong',
      params: { length: 61, limit: 60 },
    })
    expect(await tooLong({ name: 'Alder', currency: 'EURO' })).toMatchObject({
      code: 'core.notCurrency',
      params: { typed: 'EURO' },
    })
    expect(await book.call('clients.list', {})).toEqual([])
  })
  it('keeps names of every script as they were typed, right to left and with signs of joy', async () => {
    const typed = ['שלום בע״מ', 'شركة النور', '🌸 Ромашка', 'บริษัท สวัสดี จำกัด', 'O’Brien & <Söhne>']
    for (const name of typed) await book.call('clients.save', { id: null, fields: { name } })
    expect((await book.call('clients.list', {})).map((c) => c.name).sort()).toEqual([...typed].sort())
  })
})

describe('a query nobody waits for any more', () => {
  const giveUp = () => {
    throw new Fault('core.cancelled', {})
  }
  const run = (name: string, input: unknown) => {
    const clock = { nowMs: () => Date.parse('2026-11-24T09:00:00Z'), zone: () => 'Asia/Bangkok' }
    const dispatcher = new Dispatcher({ session: book.session, clock, emit: () => undefined })
    return dispatcher.run(name, JSON.stringify(input), () => undefined, giveUp)
  }
  it('ends at its next statement, and the next one is answered', async () => {
    expect(await run('clients.list', {})).toMatchObject({ ok: false, code: 'core.cancelled' })
    expect(await book.call('clients.list', {})).toEqual([])
  })
  it('is none that writes: what was saved before a lock is kept', async () => {
    const saved = await run('clients.save', { id: null, fields: { name: 'Alder' } })
    expect(saved).toMatchObject({ ok: true, value: { name: 'Alder' } })
  })
})

describe('a command', () => {
  it('that is refused half-way leaves nothing of itself', async () => {
    const { id } = await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    const gone = '0190a000-0000-7000-8000-000000000000'
    expect(await book.reply('clients.trash', { ids: [id, gone] })).toMatchObject({
      ok: false,
      code: 'core.notFound',
    })
    expect(await book.call('clients.list', {})).toHaveLength(1)
  })
  it('tells the page which topics it touched, a query tells nothing', async () => {
    const before = book.events.length
    await book.call('clients.list', {})
    expect(book.events.length).toBe(before)
    await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    expect(book.events.at(-1)).toMatchObject({ type: 'touched', topics: expect.arrayContaining(['clients']) })
  })
})

describe('the contract', () => {
  it('names for every call topics that exist', () => {
    for (const [name, call] of Object.entries(contract)) {
      expect(
        call.topics.every((topic) => topics.includes(topic)),
        name,
      ).toBe(true)
      if (call.kind === 'query') expect(call.topics.length, name).toBeGreaterThan(0)
    }
  })
  it('gives every call a name that begins with its feature', () => {
    expect(Object.keys(contract).filter((name) => !/^[a-z]+\.[a-zA-Z]+$/.test(name))).toEqual([])
  })
})
