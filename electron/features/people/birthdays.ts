import { addDays } from '../../../shared/base/local-date.ts'
import { nextBirthday } from '../../../shared/domain/today/birthdays.ts'
import type { Ctx } from '../../core/context.ts'

export type ComingBirthday = {
  readonly personId: string
  readonly name: string
  /** YYYY-MM-DD, today or later. */
  readonly on: string
  readonly clientId: string
  readonly clientName: string
  readonly isKey: boolean
}

type Row = Omit<ComingBirthday, 'on' | 'isKey'> & { readonly birthday: string; readonly isKey: number }

/** People who work at a client now and have their birthday within so many days, today included; the next first. */
export function comingBirthdays(ctx: Ctx, days: number): readonly ComingBirthday[] {
  const ends = Array.from({ length: days + 2 }, (_, i) => addDays(ctx.today, i - 1).slice(5))
  const wanted = ends.includes('02-28') || ends.includes('03-01') ? [...ends, '02-29'] : ends
  const rows = ctx.db
    .statement(
      `SELECT p.id AS personId, p.name, p.birthday, c.id AS clientId, c.name AS clientName, c.is_key AS isKey
         FROM person p JOIN job j ON j.person_id = p.id JOIN client c ON c.id = j.client_id
        WHERE p.deleted_at IS NULL AND j.deleted_at IS NULL AND c.deleted_at IS NULL AND j.ended_on IS NULL
          AND p.birthday IS NOT NULL AND substr(p.birthday, -5) IN (SELECT value FROM json_each(?))
        GROUP BY p.id`,
    )
    .all(JSON.stringify(wanted)) as Row[]
  const last = addDays(ctx.today, days)
  return rows
    .flatMap(({ birthday, isKey, ...row }) => {
      const on = nextBirthday(birthday, ctx.today)
      return on === null || on > last ? [] : [{ ...row, isKey: isKey === 1, on }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
