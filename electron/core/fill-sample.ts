import type Database from 'better-sqlite3'
import { idSequence } from '../../shared/base/ids.ts'
import { createRng, type Rng } from '../../shared/base/rng.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import type { Language } from '../../shared/contract/settings.ts'
import { buildDemoBook } from '../../shared/demo/build-demo-book.ts'
import type { DemoBook, DemoClient } from '../../shared/demo/demo-book.ts'
import { cashWords } from '../../shared/demo/words/cash/list.ts'
import { travelWords } from '../../shared/demo/words/travel/list.ts'
import { Db } from '../db/db.ts'
import { Journal } from '../db/journal.ts'
import { lookUp, parseInput } from './calls.ts'
import { type Clock, dayIn } from './clock.ts'
import type { Ctx } from './context.ts'
import { addCollection, addContract, addDealOnItsWay, addOrder, addTender, type RunOn } from './fill-cash.ts'
import { addDossier } from './fill-dossier.ts'
import { addOffers } from './fill-offers.ts'
import { addAgreements, addBonuses, addLimits, addProducts } from './fill-pricing.ts'
import { addRelations } from './fill-relations.ts'
import { addTravel } from './fill-travel.ts'
import { bookHandlers } from './handlers.ts'

export type Run = <N extends CallName>(name: N, input: Input<N>) => Answer<N>

/** Fills a new, empty book with the sample, through the same checks and handlers as everything the user enters. */
export function fillSample(sqlite: Database.Database, language: Language, clock: Clock): void {
  const db = new Db(sqlite)
  const rng = createRng('sample')
  const today = dayIn(clock.zone(), clock.nowMs())
  const book = buildDemoBook('sample', today, language)
  const ctx = sampleContext(db, clock, rng, { today, zone: book.settings.zone ?? clock.zone() })
  db.journal = new Journal(db, {
    commandId: ctx.newId(),
    now: ctx.now,
    call: 'vault.createSample',
    reverses: null,
  })
  try {
    sqlite.transaction(() => fill(filling(ctx, language), book)).immediate()
  } finally {
    db.journal = null
  }
  // The sample is where the user begins: there is nothing before it to go back to.
  sqlite.exec('DELETE FROM change; DELETE FROM command')
}

/** The contacts of the sample are in the zone its settings name. */
function sampleContext(db: Db, clock: Clock, rng: Rng, here: Pick<Ctx, 'today' | 'zone'>): Ctx {
  const ms = clock.nowMs()
  const newId = idSequence(rng.bytes)
  return {
    db,
    ...here,
    now: new Date(ms).toISOString(),
    newId: () => newId(ms),
    progress: () => undefined,
  }
}

function runner(ctx: Ctx): Run {
  const handlers = bookHandlers as unknown as Record<string, (ctx: Ctx, input: unknown) => unknown>
  return (name, input) =>
    handlers[name]?.(ctx, parseInput(lookUp(name), name, JSON.stringify(input))) as never
}

type Filling = {
  readonly run: Run
  readonly runOn: RunOn
  readonly today: string
  readonly language: Language
  readonly companyIds: readonly string[]
  readonly productIds: readonly string[]
  /** Day on which the commission of a deal came, by the deal's id. */
  readonly received: Map<string, string>
}

function filling(ctx: Ctx, language: Language): Omit<Filling, 'companyIds' | 'productIds'> {
  const runOn = (today: string) => runner({ ...ctx, today })
  return { run: runner(ctx), runOn, today: ctx.today, language, received: new Map() }
}

function fill(begun: Omit<Filling, 'companyIds' | 'productIds'>, book: DemoBook): void {
  const { run, received, today, language } = begun
  run('settings.saveBook', book.settings)
  const companyIds = book.companies.map((company) => run('deals.saveCompany', { id: null, ...company }).id)
  for (const { company, fields, version } of book.plans)
    run('plans.save', { id: null, fields: { ...fields, companyId: companyIds[company] ?? null }, version })
  for (const target of book.targets) run('targets.save', target)
  run('smoothing.savePlan', book.smoothing.plan)
  run('smoothing.saveTax', book.smoothing.tax)
  for (const balance of book.smoothing.balances) run('smoothing.saveBalance', balance)
  const productIds = addProducts(run, book)
  const { fields: ownWork, rule } = book.ownWork
  run('planner.beginSeries', { id: null, fields: ownWork, rule: { ...rule, days: [...rule.days] } })
  const at: Filling = { ...begun, companyIds, productIds }
  const clientIds = book.clients.map((client) => addClient(at, client))
  receive(run, received)
  addAgreements(run, book, { productIds, clientIds })
  addStatement(run, companyIds[0] ?? null, book.settings.currency ?? 'EUR')
  addOffers(run, book, { clientIds, productIds })
  addLimits(run, book, { productIds, clientIds, language })
  for (const contract of book.contracts) addContract(run, contract, clientIds[contract.client] ?? '')
  for (const tender of book.tenders) addTender(run, tender, clientIds[tender.client] ?? '')
  addTravel(run, travelWords[language], clientIds)
  addBonuses(run)
  addCollection(run, today, cashWords[language])
}

function addClient(at: Filling, client: DemoClient): string {
  const { run } = at
  const clientId = run('clients.save', { id: null, fields: client.fields }).id
  const personIds = client.people.map((person) => run('people.save', { id: null, clientId, ...person }).id)
  for (const { fields, person, end } of client.visits) {
    const named = person === null ? undefined : personIds[person]
    const visit = { ...fields, clientId, personIds: named === undefined ? [] : [named] }
    const { id } = run('planner.save', { id: null, fields: visit })
    if (end !== null) run('planner.finish', { id, ...end })
  }
  if (client.dossier !== null) addDossier(run, client.dossier, clientId, personIds)
  if (client.relations !== null) addRelations(run, client.relations, clientId, personIds)
  addDeals(at, client, clientId)
  return clientId
}

function addDeals(at: Filling, client: DemoClient, clientId: string): void {
  const { run, runOn, companyIds, productIds, received } = at
  client.deals.forEach((deal, i) => {
    const cash = client.cash[i] ?? { path: [], order: null }
    const owner = { clientId, companyId: companyIds[deal.company] ?? null }
    const dealId = addDealOnItsWay(run, runOn, deal, cash, owner)
    if (deal.receivedOn !== null) received.set(dealId, deal.receivedOn)
    if (cash.order !== null) addOrder(run, cash.order, { clientId, dealId }, productIds)
  })
}

/** A statement of what is due with a company, one line of it a tenth short. */
function addStatement(run: Run, companyId: string | null, currency: string): void {
  const due = run('commission.list', { month: null })
    .rows.filter((e) => e.companyId === companyId && e.state === 'due' && e.amountMinor > 0)
    .slice(0, 4)
  if (due.length === 0) return
  const { today } = run('settings.clock', {})
  const lines = due.map((entry, i) => ({
    text: entry.dealTitle ?? entry.note,
    clientName: entry.clientName ?? '',
    reference: '',
    happenedOn: entry.dueOn,
    amountMinor: i === 1 ? Math.round(entry.amountMinor * 0.9) : entry.amountMinor,
  }))
  const number = `${today.slice(0, 4)}/${today.slice(5, 7)}`
  const head = { companyId, number, issuedOn: today, currency, totalMinor: null, fileName: '', notes: '' }
  run('statements.add', { ...head, lines })
}

/** Marks as received what came, deal by deal. */
function receive(run: Run, received: ReadonlyMap<string, string>): void {
  for (const entry of run('commission.list', { month: null }).rows) {
    const receivedOn = entry.dealId === null ? undefined : received.get(entry.dealId)
    if (receivedOn !== undefined) {
      run('commission.saveEntry', { id: entry.id, fields: { state: 'received', receivedOn } })
    }
  }
}
