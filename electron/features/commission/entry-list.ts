import { addToMonth, firstDayOfMonth } from '../../../shared/base/local-date.ts'
import { dayValue, type SortValue, sortByValue } from '../../../shared/base/sort-rows.ts'
import type { commission, EntryPage, entrySorts } from '../../../shared/contract/commission.ts'
import type { ParsedOf } from '../../../shared/contract/define.ts'
import { type StateSum, sumsByState } from '../../../shared/domain/commission/sums-by-state.ts'
import { type CommissionState, commissionStates } from '../../../shared/domain/commission/types.ts'
import { textOrder } from '../../../shared/i18n/text-order.ts'
import type { Ctx } from '../../core/context.ts'
import { Kept } from '../../db/kept.ts'
import { listRecords } from '../../db/records.ts'
import { clientPlaces } from '../clients/names.ts'
import { entryRow, stateOn } from './entry-row.ts'
import { commissionEntryTable } from './store.ts'

type Window = ParsedOf<(typeof commission)['commission.list']>
type Arrangement = Omit<Window, 'offset' | 'limit'>

/** Of each entry only what it is summed and sorted by. */
type Found = {
  readonly id: string
  readonly state: CommissionState
  readonly dueOn: string | null
  readonly day: string | null
  readonly currency: string
  readonly amountMinor: number
  readonly clientId: string | null
  readonly companyName: string | null
  readonly name: string
}

const select = (day: 'due_on' | 'received_on') => `
SELECT e.id, e.state, e.due_on AS dueOn, e.${day} AS day, e.currency, e.amount_minor AS amountMinor,
       e.client_id AS clientId, co.name AS companyName, coalesce(d.title, e.note) AS name
  FROM commission_entry e
  LEFT JOIN deal d ON d.id = e.deal_id AND d.deleted_at IS NULL
  LEFT JOIN company co ON co.id = e.company_id AND co.deleted_at IS NULL
 WHERE e.deleted_at IS NULL AND (@companyId IS NULL OR e.company_id = @companyId)`

type Ordered = { readonly ids: readonly string[]; readonly sums: readonly StateSum[] }

const kept = new Kept<Ordered>(['commission_entry', 'deal', 'company', 'client'], 4)

/** The entries of a list in its order, and their sums. */
function orderOf(ctx: Ctx, arrangement: Arrangement): Ordered {
  return kept.of(ctx.db, `${ctx.today} ${JSON.stringify(arrangement)}`, () => {
    const found = find(ctx, arrangement).map((entry) => ({ ...entry, state: stateOn(entry, ctx.today) }))
    return { ids: sorted(ctx, found, arrangement).map((entry) => entry.id), sums: sumsByState(found) }
  })
}

function find(ctx: Ctx, { month, companyId }: Arrangement): readonly Found[] {
  if (month === null) {
    const coming = `${select('due_on')} AND e.state <> 'received' ORDER BY coalesce(e.due_on, '9999')`
    return ctx.db.statement(coming).all({ companyId }) as Found[]
  }
  const received = `${select('received_on')} AND e.state = 'received' AND e.received_on >= @from AND e.received_on < @until
    ORDER BY e.received_on`
  const until = firstDayOfMonth(addToMonth(month, 1))
  return ctx.db.statement(received).all({ companyId, from: firstDayOfMonth(month), until }) as Found[]
}

function sorted(ctx: Ctx, found: readonly Found[], { sort, language }: Arrangement): readonly Found[] {
  if (sort === null) return found
  const places = sort.column === 'client' ? clientPlaces(ctx.db, language) : null
  const values: Readonly<Record<(typeof entrySorts)[number], (entry: Found) => SortValue>> = {
    note: (e) => (e.name === '' ? null : e.name),
    client: (e) => places?.get(e.clientId ?? '') ?? null,
    company: (e) => e.companyName,
    day: (e) => dayValue(e.day),
    state: (e) => commissionStates.indexOf(e.state),
    amount: (e) => e.amountMinor,
  }
  return sortByValue(found, values[sort.column], sort.descending, textOrder(language))
}

/** A window on the entries that are still to come, or came in a month; total and sums are the whole list's. */
export function listEntries(ctx: Ctx, { offset, limit, ...arrangement }: Window): EntryPage {
  const { ids, sums } = orderOf(ctx, arrangement)
  const shown = ids.slice(offset, offset + limit)
  const inWindow = 'id IN (SELECT value FROM json_each(?))'
  const records = listRecords(ctx.db, commissionEntryTable, inWindow, [JSON.stringify(shown)])
  const rows = new Map(records.map((entry) => [entry.id, entryRow(ctx, entry)]))
  return { rows: shown.flatMap((id) => rows.get(id) ?? []), total: ids.length, sums }
}
