import { appraisal } from './appraisal.ts'
import { approvals } from './approvals.ts'
import { bonuses } from './bonuses.ts'
import { briefs } from './briefs.ts'
import { calendars } from './calendars.ts'
import { clients } from './clients.ts'
import { commission } from './commission.ts'
import { contracts } from './contracts.ts'
import { core } from './core.ts'
import { deals } from './deals.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { drafts } from './drafts.ts'
import { duplicates } from './duplicates.ts'
import { files } from './files.ts'
import { forecast } from './forecast.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { menu } from './menu.ts'
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
import { shell } from './shell.ts'
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
import { week } from './week.ts'

/** The source of all texts; other languages must have the same keys. */
export const en = {
  core,
  shell,
  smoothing,
  vault,
  week,
  settings,
  history,
  search,
  drafts,
  files,
  clients,
  people,
  dossier,
  documents,
  approvals,
  appraisal,
  relations,
  views,
  duplicates,
  imports,
  planner,
  calendars,
  travel,
  briefs,
  pricing,
  products,
  proposals,
  templates,
  deals,
  orders,
  contracts,
  receivables,
  bonuses,
  tenders,
  commission,
  plans,
  statements,
  targets,
  forecast,
  timeline,
  today,
  reports,
  menu,
}
