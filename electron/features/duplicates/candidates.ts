import type { NamedPair, PairSide } from '../../../shared/contract/duplicates.ts'
import { type Comparable, findDuplicates } from '../../../shared/domain/duplicates/find-duplicates.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { distinctPairTable } from './store.ts'

type PersonRow = Omit<Comparable, 'clientIds'> & { readonly clientIds: string }

/** What is compared of every record in use, read in one go. */
function comparables(ctx: Ctx, kind: MergedKind): readonly Comparable[] {
  if (kind === 'client')
    return (
      ctx.db
        .statement(
          `SELECT id, name, tax_id AS taxId, email, phone, website, city, NULL AS birthday
             FROM client WHERE deleted_at IS NULL ORDER BY id`,
        )
        .all() as Omit<Comparable, 'clientIds'>[]
    ).map((row) => ({ ...row, clientIds: [] }))
  const rows = ctx.db
    .statement(
      `SELECT p.id, p.name, '' AS taxId, p.email, p.phone, '' AS website, '' AS city, p.birthday,
              coalesce(group_concat(j.client_id, ' '), '') AS clientIds
         FROM person p LEFT JOIN job j ON j.person_id = p.id AND j.deleted_at IS NULL
        WHERE p.deleted_at IS NULL GROUP BY p.id ORDER BY p.id`,
    )
    .all() as PersonRow[]
  return rows.map((row) => ({ ...row, clientIds: row.clientIds.split(' ').filter((id) => id !== '') }))
}

const detailSql: Readonly<Record<MergedKind, string>> = {
  client: `SELECT id, name, city || CASE WHEN tax_id = '' THEN '' ELSE ', ' || tax_id END AS detail
             FROM client WHERE deleted_at IS NULL AND id = ?`,
  person: `SELECT id, name, coalesce((SELECT group_concat(c.name, ', ') FROM job j JOIN client c ON c.id = j.client_id
                     WHERE j.person_id = person.id AND j.deleted_at IS NULL), '') AS detail
             FROM person WHERE deleted_at IS NULL AND id = ?`,
}

/** How records are shown in a pair; one that is gone is left out. */
export function sidesOf(ctx: Ctx, kind: MergedKind, ids: readonly string[]): readonly PairSide[] {
  return ids.flatMap((id) => (ctx.db.statement(detailSql[kind]).get(id) as PairSide | undefined) ?? [])
}

const keyOf = (one: string, other: string) => [one, other].sort().join(' ')

/** Pairs that may be one, without those the user said are not. */
export function findPairs(
  ctx: Ctx,
  kind: MergedKind,
  limit: number,
): { readonly pairs: readonly NamedPair[]; readonly total: number } {
  const told = new Set(
    listRecords(ctx.db, distinctPairTable, 'kind = ?', [kind]).map((p) => keyOf(p.oneId, p.otherId)),
  )
  const found = findDuplicates(comparables(ctx, kind), kind).filter(
    (pair) => !told.has(keyOf(pair.oneId, pair.otherId)),
  )
  const pairs = found.slice(0, limit).flatMap((pair) => {
    const [one, other] = sidesOf(ctx, kind, [pair.oneId, pair.otherId])
    return one === undefined || other === undefined ? [] : [{ ...pair, one, other }]
  })
  return { pairs, total: found.length }
}
