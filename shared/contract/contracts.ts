import { z } from 'zod'
import type { ContractAlert } from '../domain/contracts/alerts.ts'
import {
  type Contract,
  type ContractVersion,
  contractStages,
  type Obligation,
  obligationKinds,
  obligationSides,
  renewalKinds,
} from '../domain/contracts/types.ts'
import { command, query, returns } from './define.ts'
import { currency, empty, id, localDate, longText, minor, text, windowFields } from './fields.ts'
import { languages } from './settings.ts'

export const contractFields = z.object({
  clientId: id,
  dealId: id.nullable(),
  companyId: id.nullable(),
  number: z.string().trim().max(100),
  title: z.string().trim().max(300),
  stage: z.enum(contractStages),
  signedOn: localDate.nullable(),
  startsOn: localDate.nullable(),
  endsOn: localDate.nullable(),
  renewal: z.enum(renewalKinds),
  renewalMonths: z.number().int().min(1).max(240).nullable(),
  noticeDays: z.number().int().min(0).max(3650).nullable(),
  currency,
  amountMinor: minor.min(0).nullable(),
  paymentDays: z.number().int().min(0).max(3650).nullable(),
  terms: longText,
  documentIds: z.array(id).max(100),
  paperPlace: text(500),
})

export const obligationFields = z.object({
  side: z.enum(obligationSides),
  kind: z.enum(obligationKinds),
  text: z.string().trim().max(1000),
  dueOn: localDate.nullable(),
  doneOn: localDate.nullable(),
  remindDays: z.number().int().min(0).max(365),
  amountMinor: minor.min(0).nullable(),
})

export type ContractRow = Omit<Contract, 'terms'> & {
  readonly clientName: string
  readonly openObligations: number
  /** The most urgent thing about it; null: nothing is. */
  readonly alert: ContractAlert | null
}

export type ContractDetail = {
  readonly contract: Contract
  readonly clientName: string
  readonly companyName: string | null
  readonly dealTitle: string | null
  /** Open ones first, by day. */
  readonly obligations: readonly Obligation[]
  /** Earlier versions, the newest first. */
  readonly versions: readonly ContractVersion[]
  readonly alerts: readonly ContractAlert[]
}

/** What the list can be sorted by; alert: the most urgent first. */
export const contractSorts = ['title', 'client', 'stage', 'ends', 'open', 'alert'] as const

export const contracts = {
  /** A window on the contracts, by text within number, title or client; the total is the whole list's. */
  'contracts.list': query(
    z.object({
      ...windowFields(100),
      text: text(200).default(''),
      sort: z
        .object({ column: z.enum(contractSorts), descending: z.boolean() })
        .nullable()
        .default(null),
      language: z.enum(languages).default('en'),
    }),
    returns<{ readonly rows: readonly ContractRow[]; readonly total: number }>(),
    ['contracts', 'clients'],
  ),
  /** Those with a client, the ended ones last. */
  'contracts.ofClient': query(z.object({ clientId: id }), returns<readonly ContractRow[]>(), [
    'contracts',
    'clients',
  ]),
  'contracts.get': query(z.object({ id }), returns<ContractDetail>(), ['contracts', 'clients', 'deals']),
  'contracts.save': command(
    z.object({ id: id.nullable(), fields: contractFields.partial() }),
    returns<Contract>(),
    ['contracts'],
  ),
  /** One stage forward or back; the day of signing comes and goes with it. */
  'contracts.step': command(
    z.object({ id, by: z.union([z.literal(1), z.literal(-1)]) }),
    returns<Contract>(),
    ['contracts'],
  ),
  /** Keeps the contract as it is and goes on as a draft of the next version. */
  'contracts.newVersion': command(z.object({ id, note: text(1000) }), returns<Contract>(), ['contracts']),
  /** Another term, as agreed in the contract: the end moves on by the months of renewal. */
  'contracts.renew': command(z.object({ id }), returns<Contract>(), ['contracts']),
  'contracts.saveObligation': command(
    z.object({ id: id.nullable(), contractId: id, fields: obligationFields.partial() }),
    returns<Obligation>(),
    ['contracts'],
  ),
  'contracts.trashObligation': command(z.object({ id }), returns<null>(), ['contracts']),
  'contracts.trash': command(z.object({ id }), returns<null>(), ['contracts']),
  /** What contracts ask for now: obligations due or late on either side, ends, renewals, notice (K-43). */
  'contracts.alerts': query(empty, returns<readonly ContractAlert[]>(), ['contracts', 'clients']),
} as const

export type ContractsErrors = {
  'contracts.clientMissing': Record<string, never>
  'contracts.titleEmpty': Record<string, never>
  'contracts.endsBeforeStart': Record<string, never>
  'contracts.signedMissing': Record<string, never>
  'contracts.textEmpty': Record<string, never>
  'contracts.noTerm': Record<string, never>
  'contracts.noStepForward': Record<string, never>
  'contracts.noStepBack': Record<string, never>
}
