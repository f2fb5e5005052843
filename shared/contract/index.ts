import { appraisal } from './appraisal.ts'
import { approvals } from './approvals.ts'
import { bonuses } from './bonuses.ts'
import { briefs } from './briefs.ts'
import { calendars } from './calendars.ts'
import { clients } from './clients.ts'
import { commission } from './commission.ts'
import { contracts } from './contracts.ts'
import { deals } from './deals.ts'
import type { InputOf, OutputOf } from './define.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { drafts } from './drafts.ts'
import { duplicates } from './duplicates.ts'
import { files } from './files.ts'
import { forecast } from './forecast.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { orders } from './orders.ts'
import { people } from './people.ts'
import { planner } from './planner.ts'
import { plans } from './plans.ts'
import { pricing } from './pricing.ts'
import { products } from './products.ts'
import { proposals } from './proposals.ts'
import { receivables } from './receivables.ts'
import { relations } from './relations.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { smoothing } from './smoothing.ts'
import { statements } from './statements.ts'
import { targets } from './targets.ts'
import { templates } from './templates.ts'
import { tenders } from './tenders.ts'
import { timeline } from './timeline.ts'
import { today } from './today.ts'
import { travel } from './travel.ts'
import { vault } from './vault.ts'
import { views } from './views.ts'

/** Every call there is, by name. Clients and handlers are derived from it. */
export const contract = {
  ...vault,
  ...settings,
  ...history,
  ...search,
  ...drafts,
  ...files,
  ...clients,
  ...people,
  ...dossier,
  ...appraisal,
  ...documents,
  ...relations,
  ...views,
  ...duplicates,
  ...imports,
  ...planner,
  ...calendars,
  ...travel,
  ...briefs,
  ...products,
  ...pricing,
  ...proposals,
  ...approvals,
  ...templates,
  ...deals,
  ...orders,
  ...contracts,
  ...receivables,
  ...bonuses,
  ...tenders,
  ...commission,
  ...plans,
  ...statements,
  ...targets,
  ...forecast,
  ...smoothing,
  ...timeline,
  ...today,
  ...reports,
} as const

export type Contract = typeof contract
export type CallName = keyof Contract & string
export type Input<N extends CallName> = InputOf<Contract[N]>
export type Answer<N extends CallName> = OutputOf<Contract[N]>
/** Names of the calls that only read. */
export type QueryName = {
  [N in CallName]: Contract[N] extends { readonly kind: 'query' } ? N : never
}[CallName]
/** A query with what it is asked. */
export type Question = {
  readonly [N in QueryName]: { readonly name: N; readonly input: Input<N> }
}[QueryName]
