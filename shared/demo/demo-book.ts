import type { Input } from '../contract/index.ts'
import type { Language } from '../contract/settings.ts'
import type { Recurrence } from '../domain/planner/recurrence/rule.ts'
import type { ProposalState } from '../domain/proposals/types.ts'
import type { DemoCash } from './demo-cash.ts'
import type { DemoContract, DemoTender } from './demo-contracts.ts'
import type { DemoDossier } from './demo-dossier.ts'
import type { DemoPricing } from './demo-pricing.ts'
import type { DemoRelations } from './demo-relations.ts'
import type { DemoSmoothing } from './demo-smoothing.ts'
import type { OfferWords } from './words/offers/offer-words.ts'

type DealInput = Input<'deals.save'>['fields']
type VisitInput = Input<'planner.save'>['fields']

export type DemoDeal = {
  readonly fields: Omit<DealInput, 'clientId' | 'companyId'>
  /** Which principal. */
  readonly company: 0 | 1
  /** Day on which its commission came; null: not yet. */
  readonly receivedOn: string | null
}

export type DemoVisit = {
  readonly fields: Omit<VisitInput, 'clientId' | 'personIds'>
  /** Which of the client's people; null: nobody named. */
  readonly person: number | null
  /** What came of it; null: still open. */
  readonly end: Omit<Input<'planner.finish'>, 'id'> | null
}

export type DemoClient = {
  readonly fields: Input<'clients.save'>['fields']
  readonly people: readonly Pick<Input<'people.save'>, 'person' | 'job'>[]
  readonly deals: readonly DemoDeal[]
  /** What came of each deal, in the same order. */
  readonly cash: readonly DemoCash[]
  readonly visits: readonly DemoVisit[]
  readonly dossier: DemoDossier | null
  readonly relations: DemoRelations | null
}

export type DemoProposal = {
  readonly client: number
  readonly language: Language
  /** Which of the sample's templates. */
  readonly template: number
  readonly fields: Input<'proposals.save'>['fields']
  readonly lines: readonly (Omit<NonNullable<Input<'proposals.save'>['lines']>[number], 'productId'> & {
    /** Which of the products. */
    readonly product: number
  })[]
  readonly state: ProposalState
  /** Day of the last change of state; null: the day it was sent. */
  readonly decidedOn: string | null
  readonly reason: string
}

export type DemoPlan = Omit<Input<'plans.save'>, 'id' | 'fields'> & {
  readonly company: 0 | 1
  readonly fields: Omit<Input<'plans.save'>['fields'], 'companyId'>
}

/** A whole book as inputs of the contract's calls; places in lists stand for ids that do not exist yet. */
export type DemoBook = {
  readonly settings: Input<'settings.saveBook'>
  readonly companies: readonly Omit<Input<'deals.saveCompany'>, 'id'>[]
  readonly plans: readonly DemoPlan[]
  readonly targets: readonly Input<'targets.save'>[]
  readonly smoothing: DemoSmoothing
  readonly products: readonly Input<'products.save'>['fields'][]
  readonly pricing: DemoPricing
  readonly clients: readonly DemoClient[]
  /** Their templates and blocks. */
  readonly offerWords: OfferWords
  readonly proposals: readonly DemoProposal[]
  readonly contracts: readonly DemoContract[]
  readonly tenders: readonly DemoTender[]
  readonly ownWork: { readonly fields: VisitInput; readonly rule: Recurrence }
}
