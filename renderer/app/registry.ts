import type {
  Action,
  ClientPanel,
  ClientsTab,
  FeatureBanner,
  FeatureRoute,
  MoneyTab,
  PersonPanel,
  SettingsPanel,
  VisitPanel,
} from '../api/registry.ts'
import { actions as appraisalActions } from '../features/appraisal/actions.ts'
import { appraisalPanel, standingPanel } from '../features/appraisal/panel.tsx'
import { routes as appraisalRoutes } from '../features/appraisal/routes.tsx'
import { bonusesPanel } from '../features/bonuses/panels.tsx'
import { routes as bonusesRoutes } from '../features/bonuses/routes.tsx'
import { actions as briefsActions } from '../features/briefs/actions.ts'
import { briefBanner } from '../features/briefs/banner.ts'
import { routes as briefsRoutes } from '../features/briefs/routes.tsx'
import { actions as calendarsActions } from '../features/calendars/actions.ts'
import { phonePanel, remindersPanel } from '../features/calendars/panels.tsx'
import { routes as calendarsRoutes } from '../features/calendars/routes.tsx'
import { actions as clientsActions } from '../features/clients/actions.ts'
import { routes as clientsRoutes } from '../features/clients/routes.tsx'
import { actions as commissionActions } from '../features/commission/actions.ts'
import { routes as commissionRoutes } from '../features/commission/routes.tsx'
import { actions as contractsActions } from '../features/contracts/actions.ts'
import { contractsPanel } from '../features/contracts/panels.tsx'
import { routes as contractsRoutes } from '../features/contracts/routes.tsx'
import { actions as dealsActions } from '../features/deals/actions.ts'
import { routes as dealsRoutes } from '../features/deals/routes.tsx'
import { actions as documentsActions } from '../features/documents/actions.ts'
import { documentsPanel } from '../features/documents/panel.tsx'
import { actions as dossierActions } from '../features/dossier/actions.ts'
import { aheadPanel, dossierPanel, dossierSettings } from '../features/dossier/panels.tsx'
import { actions as duplicatesActions } from '../features/duplicates/actions.ts'
import { routes as duplicatesRoutes } from '../features/duplicates/routes.tsx'
import { actions as forecastActions } from '../features/forecast/actions.ts'
import { routes as forecastRoutes } from '../features/forecast/routes.tsx'
import { actions as historyActions } from '../features/history/actions.ts'
import { routes as historyRoutes } from '../features/history/routes.tsx'
import { actions as importsActions } from '../features/imports/actions.ts'
import { routes as importsRoutes } from '../features/imports/routes.tsx'
import { actions as ordersActions } from '../features/orders/actions.ts'
import { ordersPanel } from '../features/orders/panels.tsx'
import { routes as ordersRoutes } from '../features/orders/routes.tsx'
import { actions as peopleActions } from '../features/people/actions.ts'
import { peoplePanel } from '../features/people/client-panel.ts'
import { routes as peopleRoutes } from '../features/people/routes.tsx'
import { actions as plannerActions } from '../features/planner/actions.ts'
import { clientPlanPanel } from '../features/planner/panels.tsx'
import { routes as plannerRoutes } from '../features/planner/routes.tsx'
import { actions as plansActions } from '../features/plans/actions.ts'
import { routes as plansRoutes } from '../features/plans/routes.tsx'
import { actions as pricingActions } from '../features/pricing/actions.ts'
import { clientPricesPanel } from '../features/pricing/panels.tsx'
import { routes as pricingRoutes } from '../features/pricing/routes.tsx'
import { actions as productsActions } from '../features/products/actions.ts'
import { routes as productsRoutes } from '../features/products/routes.tsx'
import { actions as proposalsActions } from '../features/proposals/actions.ts'
import { routes as proposalsRoutes } from '../features/proposals/routes.tsx'
import { actions as receivablesActions } from '../features/receivables/actions.ts'
import { receivablesPanel } from '../features/receivables/panels.tsx'
import { routes as receivablesRoutes } from '../features/receivables/routes.tsx'
import { actions as relationsActions } from '../features/relations/actions.ts'
import { mapPanel, personRelationsPanel, projectsPanel } from '../features/relations/client-panels.ts'
import { routes as relationsRoutes } from '../features/relations/routes.tsx'
import { actions as reportsActions } from '../features/reports/actions.ts'
import { routes as reportsRoutes } from '../features/reports/routes.tsx'
import { actions as searchActions } from '../features/search/actions.ts'
import { routes as searchRoutes } from '../features/search/routes.tsx'
import { actions as settingsActions } from '../features/settings/actions.ts'
import { routes as settingsRoutes } from '../features/settings/routes.tsx'
import { actions as smoothingActions } from '../features/smoothing/actions.ts'
import { routes as smoothingRoutes } from '../features/smoothing/routes.tsx'
import { actions as statementsActions } from '../features/statements/actions.ts'
import { routes as statementsRoutes } from '../features/statements/routes.tsx'
import { actions as targetsActions } from '../features/targets/actions.ts'
import { routes as targetsRoutes } from '../features/targets/routes.tsx'
import { actions as templatesActions } from '../features/templates/actions.ts'
import { routes as templatesRoutes } from '../features/templates/routes.tsx'
import { actions as tendersActions } from '../features/tenders/actions.ts'
import { routes as tendersRoutes } from '../features/tenders/routes.tsx'
import { clientTimeline, personTimeline } from '../features/timeline/panels.tsx'
import { actions as todayActions } from '../features/today/actions.ts'
import { routes as todayRoutes } from '../features/today/routes.tsx'
import { placesSettings, planningSettings } from '../features/travel/panels.tsx'
import { vaultPanel } from '../features/vault/settings-panel.tsx'

/** Every page there is, in the order in which paths are tried. */
export const routes: readonly FeatureRoute[] = [
  ...todayRoutes,
  ...clientsRoutes,
  ...appraisalRoutes,
  ...peopleRoutes,
  ...relationsRoutes,
  ...duplicatesRoutes,
  ...importsRoutes,
  ...briefsRoutes,
  ...plannerRoutes,
  ...calendarsRoutes,
  ...productsRoutes,
  ...pricingRoutes,
  ...proposalsRoutes,
  ...templatesRoutes,
  ...dealsRoutes,
  ...ordersRoutes,
  ...contractsRoutes,
  ...tendersRoutes,
  ...bonusesRoutes,
  ...receivablesRoutes,
  ...commissionRoutes,
  ...plansRoutes,
  ...statementsRoutes,
  ...targetsRoutes,
  ...forecastRoutes,
  ...smoothingRoutes,
  ...reportsRoutes,
  ...settingsRoutes,
  ...searchRoutes,
  ...historyRoutes,
]

/** Everything the palette and the keyboard offer besides the shell's own actions. */
export const featureActions: readonly Action[] = [
  ...todayActions,
  ...clientsActions,
  ...appraisalActions,
  ...documentsActions,
  ...dossierActions,
  ...peopleActions,
  ...relationsActions,
  ...duplicatesActions,
  ...importsActions,
  ...briefsActions,
  ...plannerActions,
  ...calendarsActions,
  ...productsActions,
  ...pricingActions,
  ...proposalsActions,
  ...templatesActions,
  ...dealsActions,
  ...ordersActions,
  ...contractsActions,
  ...tendersActions,
  ...receivablesActions,
  ...commissionActions,
  ...plansActions,
  ...statementsActions,
  ...targetsActions,
  ...forecastActions,
  ...smoothingActions,
  ...reportsActions,
  ...settingsActions,
  ...searchActions,
  ...historyActions,
]

/** Panels of the Settings page that features bring. */
export const settingsPanels: readonly SettingsPanel[] = [
  // One a line: two branches that add one do not collide.
  planningSettings,
  placesSettings,
  dossierSettings,
  remindersPanel,
  vaultPanel,
]

/** Parts of a client's record that features bring, in their order within a tab. */
export const clientPanels: readonly ClientPanel[] = [
  // One a line: two branches that add one do not collide.
  aheadPanel,
  dossierPanel,
  documentsPanel,
  standingPanel,
  appraisalPanel,
  clientPlanPanel,
  clientTimeline,
  mapPanel,
  peoplePanel,
  projectsPanel,
  clientPricesPanel,
  bonusesPanel,
  contractsPanel,
  ordersPanel,
  receivablesPanel,
]

/** Parts of a person's record that features bring, in their order. */
export const personPanels: readonly PersonPanel[] = [personRelationsPanel, personTimeline]

/** Parts of a contact's dialog that features bring, in their order. */
export const visitPanels: readonly VisitPanel[] = [phonePanel]

/** Lines above every page that features bring, in their order. */
export const banners: readonly FeatureBanner[] = [briefBanner]

/** The tabs of Clients, in their order. */
export const clientsTabs: readonly ClientsTab[] = [
  { path: '/clients', label: (m) => m.shell.sections.clients },
  { path: '/people', label: (m) => m.people.title },
  { path: '/prospects', label: (m) => m.appraisal.board.title },
  { path: '/duplicates', label: (m) => m.duplicates.title },
]

/** The tabs of Money, in their order. */
export const moneyTabs: readonly MoneyTab[] = [
  { path: '/money/deals', label: (m) => m.shell.money.deals },
  { path: '/money/tenders', label: (m) => m.shell.money.tenders },
  { path: '/money/contracts', label: (m) => m.shell.money.contracts },
  { path: '/money/orders', label: (m) => m.shell.money.orders },
  { path: '/money/receivables', label: (m) => m.shell.money.receivables },
  { path: '/money/commissions', label: (m) => m.shell.money.commissions },
  { path: '/money/statements', label: (m) => m.statements.tab },
  { path: '/money/plans', label: (m) => m.plans.tab },
  { path: '/money/targets', label: (m) => m.targets.tab },
  { path: '/money/forecast', label: (m) => m.shell.money.forecast },
  { path: '/money/pay', label: (m) => m.smoothing.tab },
]
