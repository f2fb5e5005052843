import { foldForSearch } from '../../base/fold.ts'
import type { NewRecord } from '../../base/record.ts'
import { type Client, clientStatuses } from '../clients/types.ts'
import { type RowCells, readCells } from './read-cells.ts'
import { readCurrency } from './read-currency.ts'
import type { ImportRules, ImportTable, RowProblem } from './rules.ts'

export type ImportedClient = {
  readonly fields: Partial<NewRecord<Client>> & { readonly name: string }
  /** Names of people at the client. */
  readonly contacts: readonly string[]
}

export type ClientPlan = {
  readonly create: readonly ImportedClient[]
  readonly update: readonly (ImportedClient & { readonly id: string })[]
  readonly unchanged: number
  readonly skipped: number
  readonly problems: readonly RowProblem[]
}

/** What is already in the book, and who works there (folded names by client). */
export type KnownClients = {
  readonly clients: readonly Client[]
  readonly contactsOf: (clientId: string) => ReadonlySet<string>
}

const limits = {
  legalName: 300,
  industry: 200,
  city: 200,
  country: 100,
  address: 1_000,
  phone: 200,
  email: 200,
  website: 300,
  taxId: 100,
  externalRef: 100,
  notes: 20_000,
} as const

const statusWords: Readonly<Record<string, Client['status']>> = {
  customer: 'active',
  клиент: 'active',
  активный: 'active',
  ลูกค้าปัจจุบัน: 'active',
  lead: 'prospect',
  opportunity: 'prospect',
  потенциальный: 'prospect',
  ลูกค้าเป้าหมาย: 'prospect',
  inactive: 'dormant',
  спящий: 'dormant',
  ไม่เคลื่อนไหว: 'dormant',
  потерян: 'lost',
  потерянный: 'lost',
  เสียไปแล้ว: 'lost',
}

/**
 * What an import of clients would do. A client is the same by its number in the other system, else its tax id, else its
 * folded name; rows of one client are put together, filled cells win over empty ones and never the other way.
 */
export function planClients(table: ImportTable, rules: ImportRules, known: KnownClients): ClientPlan {
  const problems: RowProblem[] = []
  const imported = new Map<string, ImportedClient>()
  let skipped = 0
  for (const row of table.rows) {
    const cells = readCells(table, rules, row, problems)
    const client = readClient(cells)
    if (client === null) {
      skipped += 1
      continue
    }
    const key = keyOf(client.fields)
    const before = imported.get(key)
    if (before !== undefined && client.contacts.length === 0) cells.complain('name', 'same-in-file')
    imported.set(key, before === undefined ? client : together(before, client))
  }
  return { ...sorted([...imported.values()], known), skipped, problems }
}

function keyOf({ externalRef = '', taxId = '', name }: Partial<NewRecord<Client>>): string {
  if (externalRef !== '') return `ref ${externalRef}`
  return taxId === '' ? `name ${foldForSearch(name ?? '')}` : `tax ${taxId}`
}

function together(a: ImportedClient, b: ImportedClient): ImportedClient {
  const contacts = [...a.contacts]
  for (const name of b.contacts) {
    if (!contacts.some((c) => foldForSearch(c) === foldForSearch(name))) contacts.push(name)
  }
  const custom = { ...b.fields.custom, ...a.fields.custom }
  return { fields: { ...b.fields, ...a.fields, custom }, contacts }
}

function readClient(cells: RowCells): ImportedClient | null {
  const name = cells.get('name')
  if (name === '' || name.length > 200) {
    cells.complain('name', name === '' ? 'name-missing' : 'too-long')
    return null
  }
  const fields = { name, ...texts(cells), ...values(cells) }
  const withCustom = Object.keys(cells.custom).length === 0 ? fields : { ...fields, custom: cells.custom }
  const contact = cells.get('contactName').slice(0, 200)
  return { fields: withCustom, contacts: contact === '' ? [] : [contact] }
}

function texts(cells: RowCells): Partial<NewRecord<Client>> {
  const found: Record<string, string> = {}
  for (const [target, limit] of Object.entries(limits)) {
    const value = cells.get(target)
    if (value.length > limit) cells.complain(target, 'too-long')
    else if (value !== '') found[target] = value
  }
  return found
}

function values(cells: RowCells): Partial<NewRecord<Client>> {
  const tags = [
    ...new Set(
      cells
        .get('tags')
        .split(/[;,]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    ),
  ]
  return {
    ...statusOf(cells),
    ...currencyOf(cells),
    ...paymentDaysOf(cells),
    ...(tags.length === 0 ? {} : { tags: tags.slice(0, 50).map((tag) => tag.slice(0, 60)) }),
  }
}

function statusOf(cells: RowCells): Partial<NewRecord<Client>> {
  const text = cells.get('status')
  if (text === '') return {}
  const status = clientStatuses.find((s) => s === foldForSearch(text)) ?? statusWords[foldForSearch(text)]
  if (status === undefined) cells.complain('status', 'unknown-status')
  return status === undefined ? {} : { status }
}

function currencyOf(cells: RowCells): Partial<NewRecord<Client>> {
  const text = cells.get('currency')
  if (text === '') return {}
  const currency = readCurrency(text)
  if (currency === null) cells.complain('currency', 'unknown-currency')
  return currency === null ? {} : { currency }
}

function paymentDaysOf(cells: RowCells): Partial<NewRecord<Client>> {
  const text = cells.get('paymentDays')
  if (text === '') return {}
  const days = /^\D*(\d{1,4})\D*$/.exec(text)?.[1]
  if (days === undefined || Number(days) > 3_650) cells.complain('paymentDays', 'not-a-number')
  return days === undefined || Number(days) > 3_650 ? {} : { paymentDays: Number(days) }
}

function sorted(
  imported: readonly ImportedClient[],
  known: KnownClients,
): Omit<ClientPlan, 'skipped' | 'problems'> {
  const byKey = new Map<string, Client>()
  for (const client of known.clients) {
    byKey.set(`name ${foldForSearch(client.name)}`, client)
    if (client.taxId !== '') byKey.set(`tax ${client.taxId}`, client)
    if (client.externalRef !== '') byKey.set(`ref ${client.externalRef}`, client)
  }
  const create: ImportedClient[] = []
  const update: (ImportedClient & { readonly id: string })[] = []
  let unchanged = 0
  for (const client of imported) {
    const present = byKey.get(keyOf(client.fields)) ?? byKey.get(`name ${foldForSearch(client.fields.name)}`)
    if (present === undefined) create.push(client)
    else {
      const changes = changesTo(present, client, known.contactsOf(present.id))
      if (changes === null) unchanged += 1
      else update.push({ ...changes, id: present.id })
    }
  }
  return { create, update, unchanged }
}

/** What the import adds to a client that is there; null: nothing. */
function changesTo(
  present: Client,
  { fields, contacts }: ImportedClient,
  known: ReadonlySet<string>,
): ImportedClient | null {
  const { custom, tags, ...plain } = fields
  const changed: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(plain)) {
    if (present[key as keyof Client] !== value) changed[key] = value
  }
  const ownFields = { ...present.custom, ...custom }
  if (Object.entries(custom ?? {}).some(([k, v]) => present.custom[k] !== v)) changed.custom = ownFields
  const allTags = [...new Set([...present.tags, ...(tags ?? [])])]
  if (allTags.length > present.tags.length) changed.tags = allTags
  const added = contacts.filter((name) => !known.has(foldForSearch(name)))
  if (Object.keys(changed).length === 0 && added.length === 0) return null
  return { fields: { ...changed, name: fields.name }, contacts: added }
}
