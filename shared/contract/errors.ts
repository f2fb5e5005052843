import type { AppraisalErrors } from './appraisal.ts'
import type { ApprovalsErrors } from './approvals.ts'
import type { BonusesErrors } from './bonuses.ts'
import type { BriefsErrors } from './briefs.ts'
import type { CalendarsErrors } from './calendars.ts'
import type { ClientsErrors } from './clients.ts'
import type { CommissionErrors } from './commission.ts'
import type { ContractsErrors } from './contracts.ts'
import type { DealsErrors } from './deals.ts'
import type { DocumentsErrors } from './documents.ts'
import type { DossierErrors } from './dossier.ts'
import type { DraftsErrors } from './drafts.ts'
import type { DuplicatesErrors } from './duplicates.ts'
import type { FilesErrors } from './files.ts'
import type { ForecastErrors } from './forecast.ts'
import type { HistoryErrors } from './history.ts'
import type { ImportsErrors } from './imports.ts'
import type { OrdersErrors } from './orders.ts'
import type { PeopleErrors } from './people.ts'
import type { PlannerErrors } from './planner.ts'
import type { PlansErrors } from './plans.ts'
import type { PricingErrors } from './pricing.ts'
import type { ProductsErrors } from './products.ts'
import type { ProposalsErrors } from './proposals.ts'
import type { ReceivablesErrors } from './receivables.ts'
import type { RelationsErrors } from './relations.ts'
import type { ReportsErrors } from './reports.ts'
import type { SearchErrors } from './search.ts'
import type { SettingsErrors } from './settings.ts'
import type { SmoothingErrors } from './smoothing.ts'
import type { StatementsErrors } from './statements.ts'
import type { TargetsErrors } from './targets.ts'
import type { TemplatesErrors } from './templates.ts'
import type { TendersErrors } from './tenders.ts'
import type { TimelineErrors } from './timeline.ts'
import type { TodayErrors } from './today.ts'
import type { TravelErrors } from './travel.ts'
import type { VaultErrors } from './vault.ts'
import type { ViewsErrors } from './views.ts'

/** Refusals any call may give. */
export type CoreErrors = {
  'core.unknownCall': { readonly name: string }
  'core.badInput': { readonly name: string; readonly field: string; readonly problem: string }
  /** start: how the text begins, so that the user finds it. */
  'core.textTooLong': { readonly start: string; readonly length: number; readonly limit: number }
  'core.notCurrency': { readonly typed: string }
  'core.cancelled': Record<string, never>
  'core.notFound': Record<string, never>
  'core.unexpected': { readonly name: string; readonly detail: string }
  'core.stopped': Record<string, never>
  'core.fileNotWritten': { readonly path: string; readonly reason: string }
}

/** Every code there is, with the parameters its message needs. */
export type ErrorParams = CoreErrors &
  VaultErrors &
  SettingsErrors &
  HistoryErrors &
  SearchErrors &
  DraftsErrors &
  FilesErrors &
  ClientsErrors &
  PeopleErrors &
  DossierErrors &
  AppraisalErrors &
  DocumentsErrors &
  RelationsErrors &
  ViewsErrors &
  DuplicatesErrors &
  ImportsErrors &
  PlannerErrors &
  CalendarsErrors &
  TravelErrors &
  BriefsErrors &
  ProductsErrors &
  PricingErrors &
  ApprovalsErrors &
  ProposalsErrors &
  TemplatesErrors &
  DealsErrors &
  OrdersErrors &
  ContractsErrors &
  ReceivablesErrors &
  BonusesErrors &
  TendersErrors &
  CommissionErrors &
  PlansErrors &
  StatementsErrors &
  TargetsErrors &
  ForecastErrors &
  SmoothingErrors &
  TimelineErrors &
  TodayErrors &
  ReportsErrors

export type ErrorCode = keyof ErrorParams & string

/** A refusal as it crosses the bridge: the words are made in the renderer, in the user's language. */
export type Failure = {
  readonly ok: false
  readonly code: ErrorCode
  readonly params: Readonly<Record<string, string | number>>
}
export type Reply<T> = { readonly ok: true; readonly value: T } | Failure

/** Thrown inside the core to refuse a call; rolls its transaction back. */
export class Fault<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly params: ErrorParams[C]
  constructor(code: C, params: ErrorParams[C]) {
    super(code)
    this.name = 'Fault'
    this.code = code
    this.params = params
  }
}

export function toFailure(fault: Fault): Failure {
  return { ok: false, code: fault.code, params: fault.params as Failure['params'] }
}
