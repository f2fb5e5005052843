import { addMonths } from '../../../shared/base/local-date.ts'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { ContractDetail, contracts } from '../../../shared/contract/contracts.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { type ContractAlert, contractAlerts, contractStep } from '../../../shared/domain/contracts/alerts.ts'
import type { Contract, Obligation } from '../../../shared/domain/contracts/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { companyTable, dealTable } from '../deals/store.ts'
import { readSettings } from '../settings/store.ts'
import { contractsOf, listContracts, openObligations } from './list.ts'
import { contractTable, contractVersionTable, obligationTable } from './store.ts'

function blankContract(ctx: Ctx, clientId: string): NewRecord<Contract> {
  const client = findRecord(ctx.db, clientTable, clientId)
  return {
    clientId,
    dealId: null,
    companyId: null,
    number: '',
    title: '',
    stage: 'draft',
    version: 1,
    signedOn: null,
    startsOn: null,
    endsOn: null,
    renewal: 'none',
    renewalMonths: null,
    noticeDays: null,
    currency: client?.currency ?? readSettings(ctx.db).currency,
    amountMinor: null,
    paymentDays: client?.paymentDays ?? null,
    terms: '',
    documentIds: [],
    paperPlace: '',
  }
}

function assertContract(ctx: Ctx, contract: NewRecord<Contract>): void {
  if (findRecord(ctx.db, clientTable, contract.clientId) === undefined)
    throw new Fault('contracts.clientMissing', {})
  if (contract.title.trim() === '') throw new Fault('contracts.titleEmpty', {})
  const { startsOn, endsOn, stage, signedOn } = contract
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw new Fault('contracts.endsBeforeStart', {})
  if (stage === 'signed' && signedOn === null) throw new Fault('contracts.signedMissing', {})
}

function save(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Contract>>): Contract {
  const before =
    id === null ? blankContract(ctx, fields.clientId ?? '') : getRecord(ctx.db, contractTable, id)
  const after = { ...before, ...fields }
  assertContract(ctx, after)
  return id === null
    ? insertRecord(ctx.db, contractTable, ctx.newId(), after)
    : updateRecord(ctx.db, contractTable, id, fields)
}

function step(ctx: Ctx, id: string, by: 1 | -1): Contract {
  const contract = getRecord(ctx.db, contractTable, id)
  const stage = contractStep(contract.stage, by)
  if (stage === null) throw new Fault(by === 1 ? 'contracts.noStepForward' : 'contracts.noStepBack', {})
  if (stage === 'signed' && by === 1)
    return save(ctx, id, { stage, signedOn: contract.signedOn ?? ctx.today })
  return save(ctx, id, stage === 'agreed' && by === -1 ? { stage, signedOn: null } : { stage })
}

/** Keeps the contract as it is, for good, and goes on as a draft of the next version. */
function newVersion(ctx: Ctx, id: string, note: string): Contract {
  const contract = getRecord(ctx.db, contractTable, id)
  const obligations = listRecords(ctx.db, obligationTable, 'contract_id = ? ORDER BY due_on', [id])
  insertRecord(ctx.db, contractVersionTable, ctx.newId(), {
    contractId: id,
    version: contract.version,
    replacedOn: ctx.today,
    note,
    frozen: { contract, obligations },
  })
  return updateRecord(ctx.db, contractTable, id, {
    version: contract.version + 1,
    stage: 'draft',
    signedOn: null,
  })
}

/** The end moves on by the months of renewal. */
function renew(ctx: Ctx, id: string): Contract {
  const { endsOn, renewalMonths } = getRecord(ctx.db, contractTable, id)
  if (endsOn === null || renewalMonths === null) throw new Fault('contracts.noTerm', {})
  return updateRecord(ctx.db, contractTable, id, { endsOn: addMonths(endsOn, renewalMonths) })
}

type ObligationFields = Partial<Omit<NewRecord<Obligation>, 'contractId' | 'clientId'>>

function saveObligation(
  ctx: Ctx,
  id: string | null,
  contractId: string,
  fields: ObligationFields,
): Obligation {
  const { clientId } = getRecord(ctx.db, contractTable, contractId)
  const blank: NewRecord<Obligation> = {
    contractId,
    clientId,
    side: 'ours',
    kind: 'other',
    text: '',
    dueOn: null,
    doneOn: null,
    remindDays: 7,
    amountMinor: null,
  }
  const after = { ...(id === null ? blank : getRecord(ctx.db, obligationTable, id)), ...fields }
  if (after.text.trim() === '') throw new Fault('contracts.textEmpty', {})
  return id === null
    ? insertRecord(ctx.db, obligationTable, ctx.newId(), after)
    : updateRecord(ctx.db, obligationTable, id, fields)
}

function detail(ctx: Ctx, id: string): ContractDetail {
  const contract = getRecord(ctx.db, contractTable, id)
  const { clientId, companyId, dealId } = contract
  const obligations = listRecords(
    ctx.db,
    obligationTable,
    `contract_id = ? ORDER BY (done_on IS NOT NULL), coalesce(due_on, '9999'), id`,
    [id],
  )
  return {
    contract,
    clientName: findRecord(ctx.db, clientTable, clientId)?.name ?? '',
    companyName: companyId === null ? null : (findRecord(ctx.db, companyTable, companyId)?.name ?? null),
    dealTitle: dealId === null ? null : (findRecord(ctx.db, dealTable, dealId)?.title ?? null),
    obligations,
    versions: listRecords(ctx.db, contractVersionTable, 'contract_id = ? ORDER BY version DESC', [id]),
    alerts: contractAlerts(contract, obligations, ctx.today),
  }
}

function alerts(ctx: Ctx): ContractAlert[] {
  const open = openObligations(ctx)
  return listRecords(ctx.db, contractTable, `stage IN ('agreed', 'signed')`)
    .flatMap((contract) => contractAlerts(contract, open.get(contract.id) ?? [], ctx.today))
    .sort((a, b) => a.days - b.days)
}

export const contractsHandlers: Handlers<typeof contracts, 'query' | 'command', Ctx> = {
  'contracts.list': (ctx, window) => listContracts(ctx, window),
  'contracts.ofClient': (ctx, { clientId }) => contractsOf(ctx, clientId),
  'contracts.get': (ctx, { id }) => detail(ctx, id),
  'contracts.save': (ctx, { id, fields }) => save(ctx, id, fields),
  'contracts.step': (ctx, { id, by }) => step(ctx, id, by),
  'contracts.newVersion': (ctx, { id, note }) => newVersion(ctx, id, note),
  'contracts.renew': (ctx, { id }) => renew(ctx, id),
  'contracts.saveObligation': (ctx, { id, contractId, fields }) =>
    saveObligation(ctx, id, contractId, fields),
  'contracts.trashObligation': (ctx, { id }) => {
    trashRecord(ctx.db, obligationTable, id)
    return null
  },
  'contracts.trash': (ctx, { id }) => {
    trashRecord(ctx.db, contractTable, id)
    return null
  },
  'contracts.alerts': (ctx) => alerts(ctx),
}
