import type { Db } from '../../electron/db/db.ts'
import { insertRecord } from '../../electron/db/records.ts'
import { contractTable } from '../../electron/features/contracts/store.ts'
import {
  blankDeal,
  companyTable,
  dealStageChangeTable,
  dealTable,
} from '../../electron/features/deals/store.ts'
import { planTable, planVersionTable } from '../../electron/features/plans/store.ts'
import { priceColumnTable, priceTable } from '../../electron/features/pricing/store.ts'
import { productTable } from '../../electron/features/products/store.ts'
import { proposalLineTable, proposalTable } from '../../electron/features/proposals/store.ts'
import { addDays } from '../../shared/base/local-date.ts'
import type { Rng } from '../../shared/base/rng.ts'
import { demoWords } from '../../shared/demo/words/list.ts'
import { simpleTerms } from '../../shared/domain/plans/terms.ts'
import type { ProposalState } from '../../shared/domain/proposals/types.ts'

const words = demoWords.ru
const currency = 'RUB'
const vatPpm = 200_000
const companies = 5
const products = 500
const columns = 3

/** Sizes of what is bought, owed and earned. */
export const moneySizes = {
  orders: 30_000,
  deals: 3_000,
  importedEntries: 5_000,
  proposals: 2_000,
  promises: 4_000,
  contracts: 1_500,
} as const

export type Filling = {
  readonly db: Db
  readonly rng: Rng
  readonly newId: () => string
  readonly today: string
}

export type Sold = {
  readonly companyIds: readonly string[]
  readonly productIds: readonly string[]
  /** By client. */
  readonly contracts: ReadonlyMap<string, string>
}

/** Companies with a plan each, their goods in a list and columns, and contracts. */
export function addPrincipals({ db, rng, newId, today }: Filling, clientIds: readonly string[]): Sold {
  const companyIds = Array.from({ length: companies }, (_, i) => {
    const name = `${words.firms[i] ?? ''} ${i}`
    const company = insertRecord(db, companyTable, newId(), { name, currency, notes: '' })
    const plan = insertRecord(db, planTable, newId(), {
      companyId: company.id,
      name,
      priority: 1,
      isOverlay: false,
      notes: '',
    })
    const pay = {
      kind: 'share',
      basis: { kind: 'amount' },
      rate: { kind: 'flat', ppm: 20_000 + i * 5_000 },
    } as const
    const terms = simpleTerms(name, pay, 'delivery', 30)
    insertRecord(db, planVersionTable, newId(), {
      planId: plan.id,
      validFrom: '2018-01-01',
      validTo: null,
      terms,
    })
    return company.id
  })
  const contracts = new Map<string, string>()
  for (let i = 0; i < moneySizes.contracts; i++) {
    const clientId = clientIds[i] ?? ''
    const contract = insertRecord(db, contractTable, newId(), {
      clientId,
      dealId: null,
      companyId: companyIds[i % companies] ?? null,
      number: `Д-${i + 1}`,
      title: '',
      stage: 'signed',
      version: 1,
      signedOn: addDays(today, -1_500),
      startsOn: addDays(today, -1_500),
      endsOn: addDays(today, rng.int(30, 900)),
      renewal: 'automatic',
      renewalMonths: 12,
      noticeDays: 30,
      currency,
      amountMinor: null,
      paymentDays: 30,
      terms: '',
      documentIds: [],
      paperPlace: '',
    })
    contracts.set(clientId, contract.id)
  }
  return { companyIds, productIds: addProducts({ db, rng, newId, today }), contracts }
}

function addProducts({ db, rng, newId, today }: Filling): readonly string[] {
  const columnIds = Array.from(
    { length: columns },
    (_, i) =>
      insertRecord(db, priceColumnTable, newId(), {
        name: `${i + 1}`,
        currency,
        discountPpm: null,
        validFrom: '2018-01-01',
        validTo: null,
        notes: '',
      }).id,
  )
  return Array.from({ length: products }, (_, i) => {
    const { name } = rng.pick(words.products)
    const product = insertRecord(db, productTable, newId(), {
      sku: `A-${i}`,
      name: `${name} ${i}`,
      groupName: `${i % 20}`,
      unit: 'шт',
      currency,
      costMinor: rng.int(10_000, 900_000),
      vatPpm,
      notes: '',
      endsOn: null,
    })
    const priceMinor = rng.int(20_000, 2_000_000)
    for (const year of [0, 1, 2])
      for (const [place, columnId] of [null, ...columnIds].entries())
        insertRecord(db, priceTable, newId(), {
          productId: product.id,
          columnId,
          currency,
          priceMinor: Math.round(priceMinor * (1 - place * 0.04) * (1 - year * 0.05)),
          validFrom: addDays(today, -30 - year * 365),
          source: 'typed',
        })
    return product.id
  })
}

/** Deals of four years, a tenth of them open. */
export function addDeals(
  { db, rng, newId, today }: Filling,
  clientIds: readonly string[],
  companyIds: readonly string[],
): void {
  for (let i = 0; i < moneySizes.deals; i++) {
    const closedOn = addDays(today, -rng.int(1, 1_400))
    const isOpen = i % 10 === 0
    const stage = isOpen ? rng.pick(['lead', 'qualified', 'offer'] as const) : 'won'
    const deal = insertRecord(db, dealTable, newId(), {
      ...blankDeal(rng.pick(clientIds), currency),
      companyId: rng.pick(companyIds),
      title: rng.pick(words.dealTitles)(rng.pick(words.products).name),
      stage,
      amountMinor: rng.int(1_000_000, 400_000_000),
      chancePpm: isOpen ? 400_000 : 1_000_000,
      expectedOn: isOpen ? addDays(today, rng.int(1, 150)) : closedOn,
      closedOn: isOpen ? null : closedOn,
    })
    insertRecord(db, dealStageChangeTable, newId(), {
      dealId: deal.id,
      fromStage: 'lead',
      stage,
      changedOn: isOpen ? addDays(today, -rng.int(1, 90)) : closedOn,
      amountMinor: deal.amountMinor,
      chancePpm: deal.chancePpm,
    })
  }
}

const offerStates: readonly ProposalState[] = ['accepted', 'accepted', 'declined', 'expired', 'sent', 'draft']

/** Proposals of five lines each, a few of them still open. */
export function addOffers(
  { db, rng, newId, today }: Filling,
  clientIds: readonly string[],
  productIds: readonly string[],
): void {
  for (let i = 0; i < moneySizes.proposals; i++) {
    const isNew = i % 20 === 0
    const state = isNew ? rng.pick(['draft', 'sent'] as const) : rng.pick(offerStates.slice(0, 4))
    const issuedOn = addDays(today, -(isNew ? rng.int(1, 25) : rng.int(40, 1_400)))
    const { id } = insertRecord(db, proposalTable, newId(), {
      number: `КП-${i + 1}`,
      clientId: rng.pick(clientIds),
      personId: null,
      dealId: null,
      templateId: null,
      basedOnId: null,
      title: rng.pick(words.products).name,
      language: 'ru',
      currency,
      state,
      version: 1,
      issuedOn,
      validUntil: addDays(issuedOn, 30),
      sentOn: state === 'draft' ? null : issuedOn,
      followUpOn: state === 'sent' ? addDays(issuedOn, 7) : null,
      decidedOn: isNew ? null : addDays(issuedOn, 12),
      reason: '',
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: rng.pick(words.aims) }] }],
      },
      adjustments: [],
      isVatPerLine: false,
      filled: {},
    })
    for (let position = 0; position < 5; position++)
      insertRecord(db, proposalLineTable, newId(), {
        proposalId: id,
        position,
        kind: 'item',
        role: 'counted',
        productId: rng.pick(productIds),
        name: rng.pick(words.products).name,
        description: '',
        quantityMilli: rng.int(1, 200) * 1_000,
        unit: 'шт',
        unitPriceMinor: rng.int(20_000, 2_000_000),
        priceBaseMilli: 1_000,
        pricedIn: null,
        unitCostMinor: null,
        discountPpm: position === 0 ? 50_000 : 0,
        adjustments: [],
        vatPpm,
      })
  }
}
