import { addDays } from '../../../shared/base/local-date.ts'
import { contractAlerts } from '../../../shared/domain/contracts/alerts.ts'
import { inDays, type PoolEntry, type PoolItem, sortPool } from '../../../shared/domain/planner/pool.ts'
import { rhythmOf } from '../../../shared/domain/planner/rhythm.ts'
import type { VisitKind } from '../../../shared/domain/planner/types.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { contractTable } from '../contracts/store.ts'
import { comingBirthdays } from '../people/birthdays.ts'
import { listRhythmFacts } from './rhythms.ts'

const visitMinutes = 60
const callMinutes = 30
const birthdayDays = 14
const expiryDays = 14
/** What ran out longer ago is history. */
const expiredDays = 30
const putOffDays = 60
const stepDays = 21

/** Everything that wants a place in the week, from all parts of the book, without what is planned or put away. */
export function readPool(ctx: Ctx): PoolItem[] {
  const away = keysAway(ctx)
  const entries = [
    ...promises(ctx),
    ...nextSteps(ctx),
    ...putOff(ctx),
    ...proposals(ctx),
    ...endingContracts(ctx),
    ...relationSteps(ctx),
    ...birthdays(ctx),
    ...rhythms(ctx),
  ]
  return sortPool(entries.filter(({ key }) => !away.has(key)))
}

/** What has a date or was met already, and what the user put away for now. */
function keysAway(ctx: Ctx): ReadonlySet<string> {
  const rows = ctx.db
    .statement(
      `SELECT pool_key AS key FROM visit WHERE pool_key <> '' AND deleted_at IS NULL
          AND (state = 'planned' OR state = 'done' AND pool_key NOT LIKE 'rhythm:%')
       UNION SELECT key FROM pool_pause WHERE deleted_at IS NULL AND (until IS NULL OR until > ?)`,
    )
    .pluck()
    .all(ctx.today) as string[]
  return new Set(rows)
}

/** Clients whose rhythm says that it is time, most pressing first: the pool and the page of the day share this rule. */
export function dueByRhythm(ctx: Ctx): PoolItem[] {
  const away = keysAway(ctx)
  return sortPool(rhythms(ctx).filter(({ key }) => !away.has(key)))
}

function rhythms(ctx: Ctx): PoolEntry[] {
  return listRhythmFacts(ctx.db, ctx.today).flatMap((facts) => {
    const { state, sinceDays, dueOn } = rhythmOf(facts, ctx.today)
    if (state !== 'overdue' && state !== 'followUp' && state !== 'never') return []
    const usualDays = facts.idealDays ?? 0
    const reason = state === 'never' ? { kind: state } : { kind: state, sinceDays: sinceDays ?? 0, usualDays }
    return [
      {
        key: `rhythm:${facts.id}`,
        kind: 'rhythm' as const,
        clientId: facts.id,
        clientName: facts.name,
        isKey: facts.isKey,
        personId: null,
        title: '',
        dueOn,
        reason,
        suggestedKind: 'visit' as const,
        minutes: facts.visitMinutes ?? visitMinutes,
      },
    ]
  })
}

type Row = {
  readonly id: string
  readonly clientId: string | null
  readonly clientName: string | null
  readonly isKey: number | null
  readonly personId?: string | null
  readonly title: string
  readonly dueOn: string | null
}

type DatedKind = 'nextStep' | 'proposal' | 'birthday' | 'contract' | 'relation'

function dated(ctx: Ctx, kind: DatedKind, row: Row): PoolEntry {
  return {
    key: `${kind}:${row.id}`,
    kind,
    clientId: row.clientId,
    clientName: row.clientName ?? '',
    isKey: row.isKey === 1,
    personId: row.personId ?? null,
    title: row.title,
    dueOn: row.dueOn,
    reason: { kind, inDays: inDays(row.dueOn, ctx.today) },
    suggestedKind: 'call',
    minutes: callMinutes,
  }
}

/** A contact v left a step that was agreed and not taken yet: the pool and the page of the day share this rule. */
export const leftStep = `v.deleted_at IS NULL AND v.state = 'done' AND v.next_step <> '' AND v.next_step_done_on IS NULL`

/** Steps agreed in meetings and not taken yet. */
function nextSteps(ctx: Ctx): PoolEntry[] {
  const rows = ctx.db
    .statement(
      `SELECT v.id, v.client_id AS clientId, c.name AS clientName, c.is_key AS isKey, v.next_step AS title,
              v.next_step_on AS dueOn
         FROM visit v LEFT JOIN client c ON c.id = v.client_id AND c.deleted_at IS NULL
        WHERE ${leftStep}`,
    )
    .all() as Row[]
  return rows.map((row) => dated(ctx, 'nextStep', row))
}

/** Promises of both sides that nobody has kept yet. */
function promises(ctx: Ctx): PoolEntry[] {
  const rows = ctx.db
    .statement(
      `SELECT p.id, p.side, p.client_id AS clientId, p.person_id AS personId, c.name AS clientName,
              c.is_key AS isKey, p.text AS title, p.due_on AS dueOn
         FROM promise p JOIN client c ON c.id = p.client_id AND c.deleted_at IS NULL
        WHERE p.deleted_at IS NULL AND p.done_on IS NULL`,
    )
    .all() as (Row & { readonly side: 'ours' | 'theirs' })[]
  return rows.map(({ side, ...row }) => ({
    ...dated(ctx, 'nextStep', row),
    key: `promise:${row.id}`,
    kind: 'promise',
    reason: { kind: 'promise', side, inDays: inDays(row.dueOn, ctx.today) },
  }))
}

/** Contacts that were put off without a new time, until the client has one. */
function putOff(ctx: Ctx): PoolEntry[] {
  const rows = ctx.db
    .statement(
      `SELECT v.id, v.client_id AS clientId, c.name AS clientName, c.is_key AS isKey, v.title, NULL AS dueOn,
              v.kind, CAST((julianday(v.ends_at) - julianday(v.starts_at)) * 1440 + 0.5 AS INTEGER) AS minutes
         FROM visit v JOIN client c ON c.id = v.client_id AND c.deleted_at IS NULL
        WHERE v.deleted_at IS NULL AND v.state = 'moved' AND v.starts_at >= ?
          AND NOT EXISTS (SELECT 1 FROM visit n WHERE n.client_id = v.client_id AND n.deleted_at IS NULL
                             AND n.state IN ('planned', 'done') AND n.starts_at > v.starts_at)`,
    )
    .all(addDays(ctx.today, -putOffDays)) as (Row & { readonly kind: VisitKind; readonly minutes: number })[]
  return rows.map(({ kind, minutes, ...row }) => ({
    ...dated(ctx, 'nextStep', row),
    key: `moved:${row.id}`,
    kind: 'moved',
    reason: { kind: 'moved' },
    suggestedKind: kind,
    minutes,
  }))
}

/** Offers the client has that run out soon, or have just run out undecided. */
function proposals(ctx: Ctx): PoolEntry[] {
  const rows = ctx.db
    .statement(
      `SELECT p.id, p.client_id AS clientId, p.person_id AS personId, c.name AS clientName, c.is_key AS isKey,
              p.number || ' ' || p.title AS title, coalesce(p.follow_up_on, p.valid_until) AS dueOn
         FROM proposal p JOIN client c ON c.id = p.client_id AND c.deleted_at IS NULL
        WHERE p.deleted_at IS NULL AND p.state IN ('sent', 'presented') AND coalesce(p.follow_up_on, p.valid_until) BETWEEN ? AND ?`,
    )
    .all(addDays(ctx.today, -expiredDays), addDays(ctx.today, expiryDays)) as Row[]
  return rows.map((row) => dated(ctx, 'proposal', row))
}

/** Contracts whose last day of notice, renewal or end comes near. */
function endingContracts(ctx: Ctx): PoolEntry[] {
  const names = new Map(listClientNames(ctx).map((client) => [client.id, client]))
  return listRecords(ctx.db, contractTable, `ends_on IS NOT NULL AND stage IN ('agreed', 'signed')`).flatMap(
    (contract) => {
      const client = names.get(contract.clientId)
      const [alert] = contractAlerts(contract, [], ctx.today)
      if (alert === undefined || client === undefined) return []
      const id = `${contract.id}:${alert.on}`
      const row = { id, clientId: client.id, clientName: client.name, isKey: client.isKey }
      return [dated(ctx, 'contract', { ...row, title: alert.title, dueOn: alert.on })]
    },
  )
}

function listClientNames(ctx: Ctx) {
  return ctx.db.statement('SELECT id, name, is_key AS isKey FROM client WHERE deleted_at IS NULL').all() as {
    readonly id: string
    readonly name: string
    readonly isKey: number
  }[]
}

/** The next open step of each relation that is worked on (K-24), where it is due soon or has no day. */
function relationSteps(ctx: Ctx): PoolEntry[] {
  const rows = ctx.db
    .statement(
      `SELECT s.id, coalesce(r.client_id, j.client_id) AS clientId, r.person_id AS personId, c.name AS clientName,
              c.is_key AS isKey, p.name || ': ' || s.title AS title, s.due_on AS dueOn
         FROM relation_step s JOIN relation_project r ON r.id = s.project_id AND r.deleted_at IS NULL
         JOIN person p ON p.id = r.person_id AND p.deleted_at IS NULL
         LEFT JOIN job j ON j.person_id = p.id AND j.deleted_at IS NULL AND j.ended_on IS NULL AND r.client_id IS NULL
         LEFT JOIN client c ON c.id = coalesce(r.client_id, j.client_id) AND c.deleted_at IS NULL
        WHERE s.deleted_at IS NULL AND s.done_on IS NULL AND r.state = 'open' AND (s.due_on IS NULL OR s.due_on <= ?)
        GROUP BY s.id`,
    )
    .all(addDays(ctx.today, stepDays)) as Row[]
  return rows.map((row) => dated(ctx, 'relation', row))
}

/** Birthdays of people still at a client within two weeks; each year is an entry of its own. */
function birthdays(ctx: Ctx): PoolEntry[] {
  return comingBirthdays(ctx, birthdayDays).map(({ personId, name, on, isKey, ...client }) => {
    const row = { ...client, isKey: isKey ? 1 : 0, personId, title: name, dueOn: on }
    return dated(ctx, 'birthday', { ...row, id: `${personId}:${on.slice(0, 4)}` })
  })
}
