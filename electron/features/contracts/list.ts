import { groupBy } from '../../../shared/base/group-by.ts'
import { dayValue, type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type { ContractRow, contractSorts, contracts } from '../../../shared/contract/contracts.ts'
import type { ParsedOf } from '../../../shared/contract/define.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import { type ContractAlert, contractAlerts } from '../../../shared/domain/contracts/alerts.ts'
import { type Contract, contractStages, type Obligation } from '../../../shared/domain/contracts/types.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Ctx } from '../../core/context.ts'
import type { SqlValue } from '../../db/db.ts'
import { Kept } from '../../db/kept.ts'
import { listRecords } from '../../db/records.ts'
import { clientNames, clientPlaces, matcherOf } from '../clients/names.ts'
import { contractTable, obligationTable } from './store.ts'

const firstOrder = `ORDER BY (stage = 'ended'), coalesce(ends_on, '9999')`

type Window = ParsedOf<(typeof contracts)['contracts.list']>
type Arrangement = Omit<Window, 'offset' | 'limit'>

/** What is not done yet, by contract. */
export function openObligations(ctx: Ctx): ReadonlyMap<string, readonly Obligation[]> {
  return groupBy(listRecords(ctx.db, obligationTable, 'done_on IS NULL'), (o) => o.contractId)
}

const kept = new Kept<readonly string[]>(['contract', 'obligation', 'client'], 4)

/** The contracts of a list as ids, in its order. */
function orderOf(ctx: Ctx, arrangement: Arrangement): readonly string[] {
  return kept.of(ctx.db, `${ctx.today} ${JSON.stringify(arrangement)}`, () => {
    const { text } = arrangement
    const all = listRecords(ctx.db, contractTable, `1 = 1 ${firstOrder}`)
    const isWanted = matcherOf(ctx.db, text)
    const found = text === '' ? all : all.filter((c) => isWanted(`${c.number} ${c.title}`, c.clientId))
    return sorted(ctx, found, arrangement).map(({ id }) => id)
  })
}

function sorted(ctx: Ctx, found: readonly Contract[], { sort, language }: Arrangement): readonly Contract[] {
  if (sort === null) return found
  const places = sort.column === 'client' ? clientPlaces(ctx.db, language) : null
  const open = openObligations(ctx)
  const values: Readonly<Record<(typeof contractSorts)[number], (contract: Contract) => SortValue>> = {
    title: (c) => `${c.number} ${c.title}`,
    client: (c) => places?.get(c.clientId) ?? null,
    stage: (c) => contractStages.indexOf(c.stage),
    ends: (c) => dayValue(c.endsOn),
    open: (c) => open.get(c.id)?.length ?? 0,
    alert: (c) => firstAlert(ctx, c, open)?.days ?? null,
  }
  return sortByValue(found, values[sort.column], sort.descending, textOrder(language))
}

function firstAlert(
  ctx: Ctx,
  contract: Contract,
  open: ReadonlyMap<string, readonly Obligation[]>,
): ContractAlert | null {
  return contractAlerts(contract, open.get(contract.id) ?? [], ctx.today)[0] ?? null
}

/** A window on the contracts that fit; total is the whole list's. */
export function listContracts(ctx: Ctx, { offset, limit, ...arrangement }: Window): Answer<'contracts.list'> {
  const ids = orderOf(ctx, arrangement)
  const shown = ids.slice(offset, offset + limit)
  const rows = rowsWhere(ctx, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(shown)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return { rows: shown.flatMap((id) => byId.get(id) ?? []), total: ids.length }
}

/** Contracts with a client, those that have ended last. */
export function contractsOf(ctx: Ctx, clientId: string): readonly ContractRow[] {
  return rowsWhere(ctx, `client_id = ? ${firstOrder}`, [clientId])
}

function rowsWhere(ctx: Ctx, condition: string, parameters: readonly SqlValue[]): readonly ContractRow[] {
  const open = openObligations(ctx)
  const names = clientNames(ctx.db)
  return listRecords(ctx.db, contractTable, condition, parameters).map((contract): ContractRow => {
    const { terms: _terms, ...row } = contract
    return {
      ...row,
      clientName: names.get(row.clientId) ?? '',
      openObligations: open.get(row.id)?.length ?? 0,
      alert: firstAlert(ctx, contract, open),
    }
  })
}
