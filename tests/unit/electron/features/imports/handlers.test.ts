import { Buffer } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../../../shared/contract/index.ts'
import { clientsCsv, commissionsCsv, sheetClient } from '../../../../support/spreadsheets.ts'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const file = (name: string, bytes: Buffer | string) => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
})
const fixture = (name: string) =>
  file(name, readFileSync(new URL(`../../../../fixtures/imports/${name}`, import.meta.url)))

let book: TestBook
beforeEach(() => {
  book = openTestBook()
})
afterEach(() => book.remove())

async function importAll(from: { name: string; base64: string }, kind: 'clients' | 'commissions') {
  const { guess } = await book.call('imports.preview', { file: from, kind })
  const dry = await book.call('imports.dryRun', { file: from, rules: guess })
  const done = await book.call('imports.run', { file: from, rules: guess })
  expect({ ...done, commandId: null }).toEqual(dry)
  return done
}

describe('a client list', () => {
  it('of 300 rows comes in whole, with the people in it', async () => {
    const done = await importAll(file('clients.csv', clientsCsv(300)), 'clients')
    expect(done).toMatchObject({ created: 300, skipped: 0, problemCount: 0 })
    const list = await book.call('clients.list', {})
    expect(list.map((client) => client.name).sort()).toEqual(
      Array.from({ length: 300 }, (_, i) => sheetClient(i)).sort(),
    )
    const { client, people } = await book.call('clients.get', { id: list[0]?.id ?? '' })
    expect(client).toMatchObject({ status: 'active', phone: expect.stringContaining('+353') })
    expect(people).toMatchObject([
      { person: { name: expect.stringContaining('Pat Murphy') }, job: { isMain: true } },
    ])
  })
  it('imported twice changes nothing the second time', async () => {
    await importAll(file('clients.csv', clientsCsv(20)), 'clients')
    expect(await importAll(file('clients.csv', clientsCsv(20)), 'clients')).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 20,
      commandId: null,
    })
  })
  it('is taken back by one undo', async () => {
    const { commandId } = await importAll(file('clients.csv', clientsCsv(20)), 'clients')
    await book.call('history.undo', { commandId: commandId ?? '' } as never)
    expect(await book.call('clients.list', {})).toEqual([])
  })
  it('never empties a field that is filled in the book', async () => {
    await importAll(file('a.csv', 'Client,City\nAlder,Cork'), 'clients')
    const done = await importAll(file('b.csv', 'Client,City,Phone\nalder,,123'), 'clients')
    expect(done).toMatchObject({ created: 0, updated: 1 })
    const [row] = await book.call('clients.list', {})
    const { client } = await book.call('clients.get', { id: row?.id ?? '' })
    expect(client).toMatchObject({ city: 'Cork', phone: '123', name: 'alder' })
  })
  it('keeps columns it does not know as own fields, so that nothing is lost', async () => {
    await importAll(file('a.csv', 'Client,Favourite tea,Favourite tea\nAlder,Green,Black'), 'clients')
    const [row] = await book.call('clients.list', {})
    const { client } = await book.call('clients.get', { id: row?.id ?? '' })
    expect(client.custom).toEqual({ 'Favourite tea': 'Green', 'Favourite tea 2': 'Black' })
  })
  it('names each cell it could not take, by line and column', async () => {
    const text = 'Client,Status,Terms\n,active,30\nAlder,strange,soon\nBrook,lead,45 days'
    const done = await importAll(file('a.csv', text), 'clients')
    expect(done).toMatchObject({ created: 2, skipped: 1, problemCount: 3 })
    expect(done.problems.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [2, 'Client', 'name-missing'],
      [3, 'Status', 'unknown-status'],
      [3, 'Terms', 'not-a-number'],
    ])
  })
  it('says so when it can’t be read, or holds nothing', async () => {
    const rules = {
      kind: 'clients',
      columns: [],
      dateOrder: 'dmy',
      decimal: 'auto',
      currency: 'EUR',
    } as const
    await expect(
      book.call('imports.preview', { file: file('a.csv', 'Client\n'), kind: 'clients' }),
    ).rejects.toMatchObject({ code: 'imports.empty' })
    await expect(
      book.call('imports.preview', { file: file('a.csv', 'PK\u0003\u0004xx'), kind: 'clients' }),
    ).rejects.toMatchObject({ code: 'imports.unreadable' })
    await expect(book.call('imports.run', { file: file('a.csv', 'x\ny'), rules })).rejects.toMatchObject({
      code: 'imports.nameColumnMissing',
    })
  })
})

describe('a spreadsheet from elsewhere', () => {
  it('in windows-1251 with a separator line keeps every letter', async () => {
    const preview = await book.call('imports.preview', {
      file: fixture('kam_book_ru_cp1251_semicolon_sep_line.csv'),
      kind: 'clients',
    })
    expect(preview).toMatchObject({ encoding: 'windows-1251', delimiter: ';' })
    expect(preview.headers.slice(0, 3)).toEqual(['Клиент', 'Контакт', 'Телефон'])
    expect(preview.guess.columns.slice(0, 3)).toEqual(['name', 'contactName', 'phone'])
    const done = await importAll(fixture('kam_book_ru_cp1251_semicolon_sep_line.csv'), 'clients')
    expect(done.created).toBeGreaterThan(0)
  })
  it('in the Thai code page is read as Thai', async () => {
    const preview = await book.call('imports.preview', {
      file: fixture('kam_book_th_tis620_buddhist_dates.csv'),
      kind: 'clients',
    })
    expect(preview.encoding).toBe('windows-874')
    expect(preview.headers[0]).toBe('ลูกค้า')
    expect(preview.guess.columns[0]).toBe('name')
  })
  const folder = new URL('../../../../../../shared/interop/csv/', import.meta.url)
  it.skipIf(!existsSync(folder))(
    'is read whatever program saved it (skipped where ../shared is absent)',
    async () => {
      const read = (name: string): Promise<Answer<'imports.preview'>> =>
        book.call('imports.preview', {
          file: file(name, readFileSync(new URL(name, folder))),
          kind: 'clients',
        })
      expect(await read('csvkit_mac_newlines.csv')).toMatchObject({ headers: ['a', 'b', 'c'], rowCount: 2 })
      expect(await read('dataloader_csvtext_BOM_UTF16LE.csv')).toMatchObject({
        encoding: 'utf-16le',
        headers: ['column1', 'column2', 'column3'],
      })
      expect(await read('excel_windows1251_semicolon_ru.csv')).toMatchObject({
        encoding: 'windows-1251',
        headers: ['№', 'Название', 'Цена'],
      })
      expect(await read('thunderbird_de_ansi1252.csv')).toMatchObject({ encoding: 'windows-1252' })
      expect((await read('frictionless_duplicate-headers.csv')).headers).toEqual([
        'id',
        'name',
        'id',
        'age',
        'id',
      ])
      expect((await read('spectrum_quotes_and_newlines.csv')).sample[0]?.[1]).toContain('"ha"')
      expect((await read('salesforce_apex-recipes_Accounts.csv')).guess.columns.slice(0, 2)).toEqual([
        'name',
        'phone',
      ])
    },
  )
})

describe('a history of commissions', () => {
  it('of 36 months becomes income by month, with the clients it names', async () => {
    const done = await importAll(file('commissions.csv', commissionsCsv(36, 30)), 'commissions')
    expect(done.problemCount).toBe(0)
    expect(done.created).toBeGreaterThan(70)
    const { months } = await book.call('commission.months', {})
    expect(months.filter((month) => month.receivedMinor > 0)).toHaveLength(36)
    expect((await book.call('clients.list', {})).length).toBe(done.newClients)
  })
  it('imported again adds nothing, and two equal payments stay two', async () => {
    const text = 'Date;Amount;Client\n05.03.2026;1 000,50;Alder\n05.03.2026;1 000,50;Alder'
    expect(await importAll(file('c.csv', text), 'commissions')).toMatchObject({ created: 2, newClients: 1 })
    expect(await importAll(file('c.csv', text), 'commissions')).toMatchObject({ created: 0, unchanged: 2 })
  })
  it('reads Thai days and sums with their currency', async () => {
    const text = 'วันที่,จำนวนเงิน,ลูกค้า\n๐๕/๐๓/๒๕๖๙,"฿1,250,000.00",ก้าวไกล\n31/12/2568,฿80000,ก้าวไกล'
    expect(await importAll(file('c.csv', text), 'commissions')).toMatchObject({ created: 2, problemCount: 0 })
    const [entry] = (await book.call('commission.list', { month: '2026-03' })).rows
    expect(entry).toMatchObject({
      currency: 'THB',
      amountMinor: 125_000_000,
      clientName: 'ก้าวไกล',
      receivedOn: '2026-03-05',
    })
  })
  it('skips rows without a day or a sum and says which', async () => {
    const text =
      'Date;Amount;Client\n05.03.2026;;Alder\n;5;Alder\nsoon;5;Alder\n06.03.2026;5,123;Alder\nTotal;15;'
    const done = await importAll(file('c.csv', text), 'commissions')
    expect(done.skipped).toBe(5 - done.created)
    expect(done.problems.map((p) => p.problem)).toContain('amount-missing')
    expect(done.problems.map((p) => p.problem)).toContain('date-missing')
  })
  it('leaves nothing when it is given up half-way', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `05.03.2026;${i + 1};Alder ${i}`)
    const from = file('c.csv', ['Date;Amount;Client', ...rows].join('\n'))
    const { guess } = await book.call('imports.preview', { file: from, kind: 'commissions' })
    book.sqlite.exec(
      `CREATE TEMP TRIGGER stop BEFORE INSERT ON main.commission_entry WHEN NEW.amount_minor = 4000 BEGIN SELECT raise(ABORT, 'stop'); END`,
    )
    await expect(book.call('imports.run', { file: from, rules: guess })).rejects.toMatchObject({
      code: 'core.unexpected',
    })
    expect(await book.call('clients.list', {})).toEqual([])
  })
})
