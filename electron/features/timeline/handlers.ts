import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts'
import type { TimelineEntry, TimelineKind, timeline } from '../../../shared/contract/timeline.ts'
import type { Ctx } from '../../core/context.ts'
import type { RawRow } from '../../db/journal.ts'
import { findRecord } from '../../db/records.ts'
import { tableNamed } from '../../db/table.ts'
import { clientTable } from '../clients/store.ts'
import { fieldChanges } from '../history/field-changes.ts'

type Source = {
  readonly sql: string
  /** Condition under which a row concerns a client; its client_id unless given. */
  readonly ofClient?: string
  /** Condition under which a row concerns a person; null: it never does. */
  readonly ofPerson: string | null
}

const ofPerson = 'person_id = @id'

/** Where each kind of entry comes from; columns as in TimelineEntry, the client's index is used throughout. */
const sources: { readonly [K in TimelineKind]: Source } = {
  visit: {
    sql: `SELECT 'visit' AS kind, id, client_id AS clientId, substr(starts_at, 1, 10) AS "on", kind AS contact, title,
                 outcome AS detail, NULL AS amountMinor, NULL AS currency
            FROM visit WHERE deleted_at IS NULL AND state IN ('done', 'planned')`,
    ofPerson: `client_id IN (SELECT client_id FROM job WHERE person_id = @id)
               AND EXISTS (SELECT 1 FROM json_each(person_ids) WHERE value = @id)`,
  },
  order: {
    sql: `SELECT 'order', id, client_id, ordered_on, NULL, number, '', amount_minor, currency
            FROM sales_order WHERE deleted_at IS NULL`,
    ofPerson: null,
  },
  proposal: {
    sql: `SELECT 'proposal', id, client_id, issued_on, NULL, number, title, NULL, currency
            FROM proposal WHERE deleted_at IS NULL`,
    ofPerson,
  },
  payment: {
    sql: `SELECT 'payment', id, client_id, paid_on, NULL, '', note, amount_minor, currency
            FROM payment WHERE deleted_at IS NULL`,
    ofPerson: null,
  },
  claim: {
    sql: `SELECT 'claim', id, client_id, opened_on, NULL, text, settlement, amount_minor, currency
            FROM claim WHERE deleted_at IS NULL`,
    ofPerson,
  },
  promise: {
    sql: `SELECT 'promise', id, client_id, made_on, NULL, text, '', NULL, NULL
            FROM promise WHERE deleted_at IS NULL`,
    ofPerson,
  },
  occasion: {
    sql: `SELECT 'occasion', id, client_id, held_on, NULL, title, outcome, NULL, NULL
            FROM occasion WHERE deleted_at IS NULL`,
    ofPerson: `EXISTS (SELECT 1 FROM json_each(guests) WHERE value ->> 'personId' = @id)`,
  },
  note: {
    sql: `SELECT 'note', id, client_id, known_on, NULL, text, source, NULL, NULL
            FROM fact WHERE deleted_at IS NULL`,
    ofPerson,
  },
  document: {
    sql: `SELECT 'document', id, client_id, dated_on, NULL, name, note, NULL, NULL
            FROM document WHERE deleted_at IS NULL`,
    ofPerson,
  },
  // What was taken back has not happened.
  change: {
    sql: `SELECT 'change', CAST(seq AS TEXT), record_id, substr(at, 1, 10), NULL, before, after, NULL, table_name
            FROM (SELECT ch.seq, ch.record_id, ch.table_name, ch.before, ch.after, co.at
                    FROM change ch JOIN command co ON co.id = ch.command_id
                   WHERE ch.kind = 'update' AND co.reversed_by IS NULL AND co.reverses IS NULL
                     AND NOT EXISTS (SELECT 1 FROM json_each(ch.after) WHERE key = 'deleted_at'))
           WHERE 1`,
    ofClient: `table_name = 'client' AND record_id = @id`,
    ofPerson: `(table_name = 'person' AND record_id = @id
                OR table_name = 'job' AND record_id IN (SELECT id FROM job WHERE person_id = @id))`,
  },
}

type Row = Omit<TimelineEntry, 'fields'>

/** A line as it is shown: a change comes with its table in place of the currency and both sides as JSON. */
function entryOf(ctx: Ctx, row: Row): TimelineEntry {
  if (row.kind !== 'change') return { ...row, fields: [] }
  const table = tableNamed(row.currency ?? '')
  if (table === undefined) return { ...row, title: '', detail: '', currency: null, fields: [] }
  const changes = fieldChanges(table, JSON.parse(row.title) as RawRow, JSON.parse(row.detail) as RawRow)
  const fields = changes.map((change) =>
    change.field === 'parentId'
      ? { ...change, before: nameOf(ctx, change.before), after: nameOf(ctx, change.after) }
      : change,
  )
  return { ...row, title: '', detail: '', currency: null, fields }
}

function nameOf(ctx: Ctx, id: unknown): string | null {
  return findRecord(ctx.db, clientTable, String(id))?.name ?? null
}

function list(ctx: Ctx, input: ParsedOf<(typeof timeline)['timeline.list']>): TimelineEntry[] {
  const { of, kinds, limit } = input
  // The visits name the columns, so they stand first; asked for or not.
  const parts = (Object.keys(sources) as TimelineKind[]).map((kind) => {
    const { sql, ofClient, ofPerson: condition } = sources[kind]
    if (!kinds.includes(kind)) return `${sql} AND 0`
    return `${sql} AND ${of.kind === 'client' ? (ofClient ?? 'client_id = @id') : (condition ?? '0')}`
  })
  const rows = ctx.db
    .statement(`${parts.join(' UNION ALL ')} ORDER BY "on" DESC, id DESC LIMIT @limit`)
    .all({ id: of.id, limit }) as Row[]
  return rows.map((row) => entryOf(ctx, row))
}

export const timelineHandlers: Handlers<typeof timeline, 'query' | 'command', Ctx> = {
  'timeline.list': (ctx, input) => list(ctx, input),
}
