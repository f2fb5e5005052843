import { addDays, daysBetween } from '../../base/local-date.ts'
import type { Contract, ContractStage, Obligation, ObligationSide } from './types.ts'

export const contractAlertKinds = ['late', 'due', 'notice', 'renewal', 'talk', 'end', 'ended'] as const

/**
 * late, due: an obligation; notice: the last day to say that it shall not go on; renewal: it goes on by itself;
 * talk: to be agreed upon; end: it ends; ended: it has ended and nobody has closed it.
 */
export type ContractAlertKind = (typeof contractAlertKinds)[number]

export type ContractAlert = {
  readonly kind: ContractAlertKind
  readonly contractId: string
  readonly clientId: string
  readonly title: string
  /** The day it is about. */
  readonly on: string
  /** Days until then; below zero: so many days late. */
  readonly days: number
  readonly obligation: { readonly id: string; readonly side: ObligationSide; readonly text: string } | null
}

const aheadDays = 30
const talkDays = 60

/** What a contract asks for today (K-43), the most urgent first. today: YYYY-MM-DD. */
export function contractAlerts(
  contract: Contract,
  obligations: readonly Obligation[],
  today: string,
): readonly ContractAlert[] {
  if (contract.stage !== 'agreed' && contract.stage !== 'signed') return []
  const alerts = [...obligationAlerts(contract, obligations, today), ...termAlerts(contract, today)]
  return alerts.sort((a, b) => a.days - b.days)
}

function obligationAlerts(
  contract: Contract,
  obligations: readonly Obligation[],
  today: string,
): ContractAlert[] {
  return obligations.flatMap(({ id, side, text, dueOn, doneOn, remindDays }) => {
    if (dueOn === null || doneOn !== null || dueOn > addDays(today, remindDays)) return []
    return [alert(dueOn < today ? 'late' : 'due', contract, dueOn, today, { id, side, text })]
  })
}

function termAlerts(contract: Contract, today: string): ContractAlert[] {
  const { endsOn, renewal } = contract
  if (endsOn === null) return []
  if (renewal === 'automatic') return automaticAlerts(contract, endsOn, today)
  if (endsOn < today) return [alert('ended', contract, endsOn, today)]
  const ahead = renewal === 'talk' ? talkDays : aheadDays
  return endsOn <= addDays(today, ahead)
    ? [alert(renewal === 'talk' ? 'talk' : 'end', contract, endsOn, today)]
    : []
}

/** Before the last day of notice that day matters; after it, the day on which the contract goes on. */
function automaticAlerts(contract: Contract, endsOn: string, today: string): ContractAlert[] {
  const noticeOn = noticeDay(contract)
  if (noticeOn !== null && noticeOn >= today)
    return noticeOn <= addDays(today, aheadDays) ? [alert('notice', contract, noticeOn, today)] : []
  return endsOn <= addDays(today, aheadDays) ? [alert('renewal', contract, endsOn, today)] : []
}

/** The last day on which notice can be given; null: none is agreed. */
export function noticeDay({ endsOn, noticeDays }: Pick<Contract, 'endsOn' | 'noticeDays'>): string | null {
  return endsOn === null || noticeDays === null ? null : addDays(endsOn, -noticeDays)
}

function alert(
  kind: ContractAlertKind,
  { id, clientId, number, title }: Contract,
  on: string,
  today: string,
  obligation: ContractAlert['obligation'] = null,
): ContractAlert {
  return {
    kind,
    contractId: id,
    clientId,
    title: [number, title].join(' ').trim(),
    on,
    days: daysBetween(today, on),
    obligation,
  }
}

const path: readonly ContractStage[] = ['draft', 'agreed', 'signed', 'ended']

/** The stage one step on; null where there is none. */
export function contractStep(stage: ContractStage, by: 1 | -1): ContractStage | null {
  return path[path.indexOf(stage) + by] ?? null
}
