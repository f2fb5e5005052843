import type { Handlers } from '../../shared/contract/define.ts'
import type { Contract } from '../../shared/contract/index.ts'
import { appraisalHandlers } from '../features/appraisal/handlers.ts'
import { approvalsHandlers } from '../features/approvals/handlers.ts'
import { bonusesHandlers } from '../features/bonuses/handlers.ts'
import { briefsHandlers } from '../features/briefs/handlers.ts'
import { calendarsHandlers } from '../features/calendars/handlers.ts'
import { clientsHandlers } from '../features/clients/handlers.ts'
import { commissionHandlers } from '../features/commission/handlers.ts'
import { contractsHandlers } from '../features/contracts/handlers.ts'
import { dealsHandlers } from '../features/deals/handlers.ts'
import { documentsHandlers } from '../features/documents/handlers.ts'
import { dossierHandlers } from '../features/dossier/handlers.ts'
import { draftsHandlers } from '../features/drafts/handlers.ts'
import { duplicatesHandlers } from '../features/duplicates/handlers.ts'
import { forecastHandlers } from '../features/forecast/handlers.ts'
import { historyHandlers } from '../features/history/handlers.ts'
import { importsHandlers } from '../features/imports/handlers.ts'
import { ordersHandlers } from '../features/orders/handlers.ts'
import { peopleHandlers } from '../features/people/handlers.ts'
import { plannerHandlers } from '../features/planner/handlers.ts'
import { plansHandlers } from '../features/plans/handlers.ts'
import { pricingHandlers } from '../features/pricing/handlers.ts'
import { productsHandlers } from '../features/products/handlers.ts'
import { proposalsHandlers } from '../features/proposals/handlers.ts'
import { receivablesHandlers } from '../features/receivables/handlers.ts'
import { relationsHandlers } from '../features/relations/handlers.ts'
import { reportsHandlers } from '../features/reports/handlers.ts'
import { searchHandlers } from '../features/search/handlers.ts'
import { deviceSettingsHandlers } from '../features/settings/device-handlers.ts'
import { settingsHandlers } from '../features/settings/handlers.ts'
import { smoothingHandlers } from '../features/smoothing/handlers.ts'
import { statementsHandlers } from '../features/statements/handlers.ts'
import { targetsHandlers } from '../features/targets/handlers.ts'
import { templatesHandlers } from '../features/templates/handlers.ts'
import { tendersHandlers } from '../features/tenders/handlers.ts'
import { timelineHandlers } from '../features/timeline/handlers.ts'
import { todayHandlers } from '../features/today/handlers.ts'
import { travelHandlers } from '../features/travel/handlers.ts'
import { vaultHandlers } from '../features/vault/handlers.ts'
import { viewsHandlers } from '../features/views/handlers.ts'
import type { Ctx, VaultCtx } from './context.ts'

/** Every query and command of the contract, run by the worker; one without a handler does not compile. */
export const bookHandlers: Handlers<Contract, 'query' | 'command', Ctx> = {
  ...settingsHandlers,
  ...historyHandlers,
  ...searchHandlers,
  ...draftsHandlers,
  ...clientsHandlers,
  ...peopleHandlers,
  ...dossierHandlers,
  ...appraisalHandlers,
  ...documentsHandlers,
  ...relationsHandlers,
  ...viewsHandlers,
  ...duplicatesHandlers,
  ...importsHandlers,
  ...plannerHandlers,
  ...calendarsHandlers,
  ...travelHandlers,
  ...briefsHandlers,
  ...productsHandlers,
  ...pricingHandlers,
  ...proposalsHandlers,
  ...approvalsHandlers,
  ...templatesHandlers,
  ...dealsHandlers,
  ...ordersHandlers,
  ...contractsHandlers,
  ...receivablesHandlers,
  ...bonusesHandlers,
  ...tendersHandlers,
  ...commissionHandlers,
  ...plansHandlers,
  ...statementsHandlers,
  ...targetsHandlers,
  ...forecastHandlers,
  ...smoothingHandlers,
  ...timelineHandlers,
  ...todayHandlers,
  ...reportsHandlers,
}

export const vaultCallHandlers: Handlers<Contract, 'vault', VaultCtx> = {
  ...vaultHandlers,
  ...deviceSettingsHandlers,
}
