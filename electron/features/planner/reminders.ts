import { addDays } from '../../../shared/base/local-date.ts'
import type { MissedVisit, SpokenReminder } from '../../../shared/contract/planner.ts'
import { isOnSite } from '../../../shared/domain/planner/day-load.ts'
import { missedAt, type Reminder, remindersOf } from '../../../shared/domain/planner/reminders.ts'
import { indexTravel, legsOf } from '../../../shared/domain/travel/day-travel.ts'
import type { Ctx } from '../../core/context.ts'
import { readSettings } from '../settings/store.ts'
import { readTravel } from '../travel/store.ts'
import { visitRows } from './rows.ts'

/** Everything to be said from yesterday to the day after tomorrow, with whom it is about. */
function around(ctx: Ctx) {
  const days = [addDays(ctx.today, -2), addDays(ctx.today, 3)]
  const rows = visitRows(ctx, 'starts_at >= ? AND starts_at < ? ORDER BY starts_at', days)
  const { places, times } = readTravel(ctx.db)
  const settings = readSettings(ctx.db)
  const stops = rows.filter(isOnSite).map((row) => ({ ...row, placeId: row.atPlaceId }))
  const legs = legsOf(stops, indexTravel(places, times), settings)
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    reminders: remindersOf(rows, legs, settings, ctx.zone),
  }
}

function shownKeys(ctx: Ctx): ReadonlySet<string> {
  const rows = ctx.db.statement('SELECT key FROM reminder_shown').all() as readonly { readonly key: string }[]
  return new Set(rows.map(({ key }) => key))
}

/** What is still to be said, with the client's name; who shows it decides whether a name may be seen. */
export function upcomingReminders(ctx: Ctx): readonly SpokenReminder[] {
  const { rows, reminders } = around(ctx)
  const shown = shownKeys(ctx)
  const now = Date.parse(ctx.now)
  return reminders
    .filter(({ key, untilMs }) => untilMs > now && !shown.has(key))
    .map((reminder) => ({ ...reminder, who: whoOf(rows, reminder) }))
}

/** Contacts that passed without a word, since the program did not run. One written down afterwards was never to be told. */
export function missedReminders(ctx: Ctx): readonly MissedVisit[] {
  const { rows, reminders } = around(ctx)
  return missedAt(reminders, shownKeys(ctx), Date.parse(ctx.now))
    .filter(({ visitId, fromMs }) => Date.parse(rows.get(visitId)?.createdAt ?? '') < fromMs)
    .map((reminder) => ({
      ...reminder,
      who: whoOf(rows, reminder),
      startsAt: rows.get(reminder.visitId)?.startsAt ?? '',
    }))
}

function whoOf(
  rows: ReadonlyMap<string, { readonly clientName: string | null; readonly title: string }>,
  { visitId }: Reminder,
): string {
  const row = rows.get(visitId)
  return row?.clientName ?? row?.title ?? ''
}

const keptDays = 60

/** Remembers what was said, so that it is said once; no step of the user's, so nothing to undo. */
export function noteReminded(ctx: Ctx, keys: readonly string[]): null {
  const insert = ctx.db.statement('INSERT OR IGNORE INTO reminder_shown (key, at) VALUES (?, ?)')
  for (const key of keys) insert.run(key, ctx.now)
  ctx.db.statement('DELETE FROM reminder_shown WHERE at < ?').run(addDays(ctx.today, -keptDays))
  return null
}
