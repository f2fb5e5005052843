import { groupBy } from '../../../shared/base/group-by.ts'
import { dayValue, type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type { ParsedOf } from '../../../shared/contract/define.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { ProposalRow, proposalSorts, proposals } from '../../../shared/contract/proposals.ts'
import { stateOn } from '../../../shared/domain/proposals/life.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { type ProposalState, proposalStates } from '../../../shared/domain/proposals/types.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Ctx } from '../../core/context.ts'
import { Kept } from '../../db/kept.ts'
import { listRecords } from '../../db/records.ts'
import { clientNames, clientPlaces } from '../clients/names.ts'
import { proposalLineTable, proposalTable } from './store.ts'

type Window = ParsedOf<(typeof proposals)['proposals.list']>
type Arrangement = Omit<Window, 'offset' | 'limit'>

/** Of each proposal only what it is sorted by. */
type Found = {
  readonly id: string
  readonly number: string
  readonly clientId: string
  readonly title: string
  /** As it stands today. */
  readonly state: ProposalState
  readonly validUntil: string
}

const kept = new Kept<readonly string[]>(['proposal', 'proposal_line', 'client'], 4)

/** The proposals of a list as ids, in its order. */
function orderOf(ctx: Ctx, arrangement: Arrangement): readonly string[] {
  return kept.of(ctx.db, JSON.stringify([arrangement, ctx.today]), () => {
    const sql = `SELECT id, number, client_id AS clientId, title, state, valid_until AS validUntil FROM proposal
       WHERE deleted_at IS NULL ORDER BY issued_on DESC, number DESC`
    const all = (ctx.db.statement(sql).all() as Found[]).map((p) => ({ ...p, state: stateOn(p, ctx.today) }))
    const found = all.filter(({ state }) => arrangement.state === null || state === arrangement.state)
    return sorted(ctx, found, arrangement).map((proposal) => proposal.id)
  })
}

function sorted(ctx: Ctx, found: readonly Found[], { sort, language }: Arrangement): readonly Found[] {
  if (sort === null) return found
  const places = sort.column === 'client' ? clientPlaces(ctx.db, language) : null
  // The only one that has to be reckoned, from all lines there are.
  const totals = sort.column === 'total' ? totalsOf(ctx, found) : null
  const values: Readonly<Record<(typeof proposalSorts)[number], (proposal: Found) => SortValue>> = {
    number: (p) => (p.number === '' ? null : p.number),
    client: (p) => places?.get(p.clientId) ?? null,
    title: (p) => (p.title === '' ? null : p.title),
    state: (p) => proposalStates.indexOf(p.state),
    valid: (p) => dayValue(p.validUntil),
    total: (p) => totals?.get(p.id) ?? null,
  }
  return sortByValue(found, values[sort.column], sort.descending, textOrder(language))
}

function totalsOf(ctx: Ctx, found: readonly Found[]): ReadonlyMap<string, number> {
  const rows = rowsOf(
    ctx,
    found.map((proposal) => proposal.id),
  )
  return new Map(rows.map((row) => [row.id, row.totalMinor]))
}

const among = (column: 'id' | 'proposal_id') => `${column} IN (SELECT value FROM json_each(?))`

function rowsOf(ctx: Ctx, ids: readonly string[]): readonly ProposalRow[] {
  const asked = [JSON.stringify(ids)]
  const ofThem = `${among('proposal_id')} ORDER BY position`
  const lines = groupBy(listRecords(ctx.db, proposalLineTable, ofThem, asked), (line) => line.proposalId)
  const names = clientNames(ctx.db)
  const rows = listRecords(ctx.db, proposalTable, among('id'), asked).map((proposal): ProposalRow => {
    const { body: _body, filled: _filled, adjustments: _adjustments, ...row } = proposal
    const { totalMinor } = proposalTotals(lines.get(proposal.id) ?? [], proposal)
    const clientName = names.get(proposal.clientId) ?? ''
    return { ...row, totalMinor, clientName }
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A window on the proposals in use, with their totals. */
export function listProposals(ctx: Ctx, { offset, limit, ...arrangement }: Window): Answer<'proposals.list'> {
  const ids = orderOf(ctx, arrangement)
  return { rows: rowsOf(ctx, ids.slice(offset, offset + limit)), total: ids.length }
}
