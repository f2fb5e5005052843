import type { NamedWinRate, WinRates } from '../../../shared/contract/proposals.ts'
import { stateOn } from '../../../shared/domain/proposals/life.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import {
  bandOf,
  discountBands,
  discountShare,
  type Outcome,
  winRates,
} from '../../../shared/domain/proposals/win-rates.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { templateTable } from '../templates/store.ts'
import { linesByProposal } from './detail.ts'
import { proposalTable } from './store.ts'

/** How offers ended, by template, by client and by how much was given away. */
export function readWinRates(ctx: Ctx): WinRates {
  const outcomes = outcomesOf(ctx)
  const named = (name: (key: string) => string) => (rate: Omit<NamedWinRate, 'name'>) => ({
    ...rate,
    name: name(rate.key),
  })
  const byDiscount = winRates(outcomes, (o) => (o.discountPpm === null ? null : bandOf(o.discountPpm)))
  return {
    byTemplate: winRates(outcomes, (o) => o.templateId ?? '').map(
      named((id) => (id === '' ? '' : (findRecord(ctx.db, templateTable, id)?.name ?? ''))),
    ),
    byClient: winRates(outcomes, (o) => o.clientId)
      .map(named((id) => findRecord(ctx.db, clientTable, id)?.name ?? ''))
      .sort((a, b) => b.won + b.lost - a.won - a.lost),
    byDiscount: discountBands
      .flatMap((band) => byDiscount.filter((rate) => rate.key === band))
      .map(named((key) => key)),
  }
}

function outcomesOf(ctx: Ctx): readonly Outcome[] {
  const lines = linesByProposal(ctx)
  return listRecords(ctx.db, proposalTable, `state NOT IN ('draft', 'forApproval')`).map((proposal) => {
    const { grossMinor, taxableMinor } = proposalTotals(lines.get(proposal.id) ?? [], proposal)
    const { clientId, templateId } = proposal
    const state = stateOn(proposal, ctx.today)
    return { state, clientId, templateId, discountPpm: discountShare(grossMinor, taxableMinor) }
  })
}
