import { addDays } from '../../../shared/base/local-date.ts'
import type { Birthday, DueClient, DueItem, DuePromise } from '../../../shared/contract/today.ts'
import type { Ctx } from '../../core/context.ts'
import { comingBirthdays } from '../people/birthdays.ts'
import { dueByRhythm, leftStep } from '../planner/pool.ts'

const birthdayDays = 14
const expiryDays = 7
const shownDue = 12
const promiseDays = 3

/** Who should hear from the user now, by the same rule as the pool beside the week. */
export function dueClients(ctx: Ctx): DueClient[] {
  return dueByRhythm(ctx)
    .flatMap(({ clientId, clientName, isKey, reason }) => {
      if (clientId === null) return []
      const since = 'sinceDays' in reason ? reason : { sinceDays: null, usualDays: 0 }
      const isLate = reason.kind === 'overdue'
      return [
        {
          id: clientId,
          name: clientName,
          isKey,
          sinceDays: since.sinceDays,
          idealDays: since.usualDays,
          isLate,
        },
      ]
    })
    .slice(0, shownDue)
}

/** Steps agreed in meetings and not taken yet, due by tomorrow, by the same rule as the pool beside the week. */
export function nextSteps(ctx: Ctx): DueItem[] {
  return ctx.db
    .statement(
      `SELECT v.id, v.client_id AS clientId, v.next_step AS title, coalesce(c.name, '') AS clientName, v.next_step_on AS "on"
         FROM visit v LEFT JOIN client c ON c.id = v.client_id AND c.deleted_at IS NULL
        WHERE ${leftStep} AND v.next_step_on <= ?
        ORDER BY v.next_step_on LIMIT 100`,
    )
    .all(addDays(ctx.today, 1)) as DueItem[]
}

/** Open promises due within three days or late, at clients in use. */
export function duePromises(ctx: Ctx): DuePromise[] {
  return ctx.db
    .statement(
      `SELECT p.id, p.client_id AS clientId, p.text AS title, c.name AS clientName, p.due_on AS "on", p.side
         FROM promise p JOIN client c ON c.id = p.client_id
        WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND p.done_on IS NULL AND p.due_on <= ?
        ORDER BY p.due_on, p.id LIMIT 100`,
    )
    .all(addDays(ctx.today, promiseDays)) as DuePromise[]
}

/** People still at a client whose birthday comes within two weeks. */
export function birthdays(ctx: Ctx): readonly Birthday[] {
  return comingBirthdays(ctx, birthdayDays).map(({ isKey: _isKey, ...birthday }) => birthday)
}

/** Offers the client has and that run out within a week, or have just run out undecided. */
export function expiringProposals(ctx: Ctx): DueItem[] {
  return ctx.db
    .statement(
      `SELECT p.id, p.client_id AS clientId, p.number || ' ' || p.title AS title, c.name AS clientName, p.valid_until AS "on"
         FROM proposal p JOIN client c ON c.id = p.client_id
        WHERE p.deleted_at IS NULL AND p.state IN ('sent', 'presented') AND p.valid_until BETWEEN ? AND ?
        ORDER BY p.valid_until`,
    )
    .all(addDays(ctx.today, -30), addDays(ctx.today, expiryDays)) as DueItem[]
}

/** Open deals whose expected day has passed. */
export function lateDeals(ctx: Ctx): DueItem[] {
  return ctx.db
    .statement(
      `SELECT d.id, d.client_id AS clientId, d.title, c.name AS clientName, d.expected_on AS "on"
         FROM deal d JOIN client c ON c.id = d.client_id
        WHERE d.deleted_at IS NULL AND d.stage NOT IN ('won', 'lost') AND d.expected_on < ?
        ORDER BY d.expected_on LIMIT 50`,
    )
    .all(ctx.today) as DueItem[]
}
