import { insertRecord, listRecords, updateRecord } from '../../electron/db/records.ts'
import { reckonAll } from '../../electron/features/commission/reckon.ts'
import { blankEntry, commissionEntryTable } from '../../electron/features/commission/store.ts'
import { promiseTable } from '../../electron/features/dossier/store.ts'
import {
  blankOrder,
  deliveryTable,
  invoiceTable,
  orderLineTable,
  orderTable,
  paymentTable,
} from '../../electron/features/orders/store.ts'
import { collectionNoteTable, creditNoteTable } from '../../electron/features/receivables/store.ts'
import { statementLineTable, statementTable } from '../../electron/features/statements/store.ts'
import { groupBy } from '../../shared/base/group-by.ts'
import { addDays, firstDayOfMonth, monthOf } from '../../shared/base/local-date.ts'
import { demoWords } from '../../shared/demo/words/list.ts'
import type { CommissionEntry } from '../../shared/domain/commission/types.ts'
import type { Order } from '../../shared/domain/orders/types.ts'
import { addDeals, addOffers, addPrincipals, type Filling, moneySizes, type Sold } from './large-offers.ts'

const words = demoWords.ru
const currency = 'RUB'
/** Orders of so many days have lines: the older ones came from another program, with their sums only. */
const linesDays = 540

/** Deals, offers, orders with their invoices and payments, and the commission of all of it. */
export function addMoney(at: Filling, clientIds: readonly string[]): void {
  const sold = addPrincipals(at, clientIds)
  addDeals(at, clientIds, sold.companyIds)
  addOffers(at, clientIds, sold.productIds)
  addOrders(at, clientIds, sold)
  addPromises(at, clientIds)
  addImportedEntries(at, clientIds)
  reckon(at)
  addStatements(at, sold.companyIds)
}

/** A client orders about fifteen times in four years; what is younger than a month is not all delivered or paid yet. */
function addOrders(at: Filling, clientIds: readonly string[], sold: Sold): void {
  const { db, rng, newId, today } = at
  for (let i = 0; i < moneySizes.orders; i++) {
    const clientId = rng.pick(clientIds)
    const age = rng.int(1, 1_460)
    const orderedOn = addDays(today, -age)
    const isOpen = age < 20 || (age < 60 && i % 9 === 0)
    const order = insertRecord(db, orderTable, newId(), {
      ...blankOrder(clientId, currency, orderedOn),
      contractId: sold.contracts.get(clientId) ?? null,
      number: `З-${i + 1}`,
      stage: isOpen ? rng.pick(['placed', 'confirmed'] as const) : 'delivered',
      promisedOn: addDays(orderedOn, 14),
      deliveredOn: isOpen ? null : addDays(orderedOn, rng.int(10, 18)),
      amountMinor: rng.int(100_000, 90_000_000),
    })
    if (age <= linesDays) addLines(at, order, sold.productIds)
    if (!isOpen) addInvoice(at, order, i)
  }
}

function addLines({ db, rng, newId }: Filling, order: Order, productIds: readonly string[]): void {
  for (const position of [0, 1]) {
    const quantityMilli = rng.int(1, 100) * 1_000
    const line = insertRecord(db, orderLineTable, newId(), {
      orderId: order.id,
      position,
      productId: rng.pick(productIds),
      name: rng.pick(words.products).name,
      quantityMilli,
      unit: 'шт',
      unitPriceMinor: Math.max(1, Math.round((order.amountMinor * 500) / quantityMilli)),
      unitCostMinor: null,
      discountPpm: 0,
      promisedOn: null,
    })
    const isHere = order.deliveredOn !== null || position === 0
    if (isHere)
      insertRecord(db, deliveryTable, newId(), {
        orderId: order.id,
        orderLineId: line.id,
        deliveredOn: order.deliveredOn ?? addDays(order.orderedOn, 1),
        number: '',
        quantityMilli,
      })
  }
}

/** Paid in full nineteen times of twenty once it was due; the rest in part or not at all. */
function addInvoice({ db, rng, newId, today }: Filling, order: Order, i: number): void {
  const { clientId, amountMinor } = order
  const issuedOn = order.deliveredOn ?? order.orderedOn
  const invoice = insertRecord(db, invoiceTable, newId(), {
    clientId,
    orderId: order.id,
    dealId: null,
    number: `С-${i + 1}`,
    issuedOn,
    dueOn: addDays(issuedOn, 30),
    currency,
    amountMinor,
    vatMinor: Math.round(amountMinor / 6),
    dispute: i % 400 === 0 ? rng.pick(words.outcomes) : '',
  })
  const paidOn = addDays(invoice.dueOn, rng.int(-10, 25))
  const isOwed = paidOn > today || i % 20 === 0
  if (!isOwed || i % 40 === 0)
    insertRecord(db, paymentTable, newId(), {
      clientId,
      invoiceId: invoice.id,
      paidOn: paidOn > today ? issuedOn : paidOn,
      currency,
      amountMinor: isOwed ? Math.round(amountMinor / 3) : amountMinor,
      receivedCurrency: null,
      receivedMinor: null,
      rate: null,
      note: '',
    })
  if (isOwed && i % 3 === 0)
    insertRecord(db, collectionNoteTable, newId(), {
      clientId,
      invoiceId: invoice.id,
      kind: 'call',
      happenedOn: addDays(today, -rng.int(1, 100)),
      note: rng.pick(words.outcomes),
      tone: null,
      promisedOn: null,
      promisedMinor: null,
      currency,
    })
  if (i % 100 === 7)
    insertRecord(db, creditNoteTable, newId(), {
      clientId,
      invoiceId: invoice.id,
      orderActId: null,
      clientBonusId: null,
      bonusMinor: null,
      number: `К-${i}`,
      issuedOn: invoice.dueOn,
      currency,
      amountMinor: isOwed ? Math.round(amountMinor / 10) : 0,
      reason: '',
    })
}

function addPromises({ db, rng, newId, today }: Filling, clientIds: readonly string[]): void {
  for (let i = 0; i < moneySizes.promises; i++) {
    const isOpen = i % 8 === 0
    const madeOn = addDays(today, -(isOpen ? rng.int(1, 20) : rng.int(30, 1_400)))
    insertRecord(db, promiseTable, newId(), {
      clientId: rng.pick(clientIds),
      personId: null,
      visitId: null,
      side: i % 3 === 0 ? 'theirs' : 'ours',
      text: rng.pick(words.aims),
      madeOn,
      dueOn: addDays(madeOn, rng.int(3, 40)),
      doneOn: isOpen ? null : addDays(madeOn, 10),
    })
  }
}

function addImportedEntries({ db, rng, newId, today }: Filling, clientIds: readonly string[]): void {
  for (let i = 0; i < moneySizes.importedEntries; i++)
    insertRecord(db, commissionEntryTable, newId(), {
      ...blankEntry(currency),
      clientId: rng.pick(clientIds),
      source: 'imported',
      receivedOn: addDays(today, -rng.int(1, 1_400)),
      amountMinor: rng.int(10_000, 3_000_000),
    })
}

function reckon({ db, newId, today }: Filling): void {
  const now = `${today}T07:00:00.000Z`
  reckonAll({ db, today, now, zone: 'Europe/Moscow', newId, progress: () => undefined })
}

/** What was due two months ago has come, by a statement of each company a month for two years. */
function addStatements({ db, newId, today }: Filling, companyIds: readonly string[]): void {
  const due = listRecords(
    db,
    commissionEntryTable,
    `source = 'reckoned' AND due_on < ? ORDER BY company_id, due_on`,
    [addDays(today, -60)],
  )
  const byMonth = groupBy(due, (entry) => `${entry.companyId}|${monthOf(entry.dueOn ?? today)}`)
  for (const [key, entries] of byMonth) {
    const [companyId = '', month = ''] = key.split('|')
    const paidOn = addDays(firstDayOfMonth(month), 40)
    for (const { id } of entries)
      updateRecord(db, commissionEntryTable, id, { state: 'received', receivedOn: paidOn })
    if (companyIds.includes(companyId) && month > monthOf(addDays(today, -730)))
      addStatement({ db, newId, companyId, month, paidOn, entries })
  }
}

type StatementOf = Pick<Filling, 'db' | 'newId'> & {
  readonly companyId: string
  readonly month: string
  readonly paidOn: string
  readonly entries: readonly CommissionEntry[]
}

function addStatement({ db, newId, companyId, month, paidOn, entries }: StatementOf): void {
  const { id } = insertRecord(db, statementTable, newId(), {
    companyId,
    number: month,
    issuedOn: addDays(paidOn, -5),
    paidOn,
    currency,
    totalMinor: entries.reduce((sum, entry) => sum + entry.amountMinor, 0),
    fileName: '',
    notes: '',
  })
  for (const [position, entry] of entries.entries())
    insertRecord(db, statementLineTable, newId(), {
      statementId: id,
      position,
      text: entry.note,
      clientName: '',
      reference: '',
      happenedOn: entry.earnedOn,
      amountMinor: entry.amountMinor,
      entryId: entry.id,
      expectedMinor: entry.amountMinor,
      mark: 'matched',
    })
}
