import { type BookSettings, bookSettings } from '../../../shared/contract/settings.ts'
import { type Db, from } from '../../db/db.ts'

type Key = keyof BookSettings

/** What a new book starts with; the user changes it in Settings. */
const defaults: BookSettings = {
  ownerName: '',
  ownerCompany: '',
  ownerAddress: '',
  ownerPhone: '',
  ownerEmail: '',
  ownerTaxId: '',
  currency: 'EUR',
  calendar: 'gregorian',
  weekStart: 1,
  dayStart: 9 * 60,
  dayEnd: 18 * 60,
  zone: '',
  monthlyNeeds: null,
  vatRate: 200_000,
  proposalPattern: 'P-{YYYY}-{NNN}',
  travelMinutes: 30,
  parkingMinutes: 10,
  waitingMinutes: 5,
  prepareMinutes: 60,
  leaveMinutes: 10,
  visitsPerDay: 5,
  lunchStart: 13 * 60,
  lunchMinutes: 45,
  staleDays: 365,
  documentMegabytes: 10,
}

/** Settings of the book; a value that no longer fits its rule falls back to the default. */
export function readSettings(db: Db): BookSettings {
  const stored = new Map(
    db.all(from.selectFrom('setting').select(['key', 'value'])).map((row) => [row.key, row.value]),
  )
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(defaults) as Key[]) {
    const text = stored.get(key)
    const parsed = text === undefined ? undefined : bookSettings.shape[key].safeParse(JSON.parse(text))
    values[key] = parsed?.success ? parsed.data : defaults[key]
  }
  return values as BookSettings
}

/** Stores the given settings; the others stay. */
export function writeSettings(db: Db, patch: Partial<BookSettings>): void {
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue
    const row = { key, value: JSON.stringify(value) }
    db.run(
      from
        .insertInto('setting')
        .values(row)
        .onConflict((c) => c.column('key').doUpdateSet({ value: row.value })),
    )
  }
}

/** IANA zone the user chose; null: the device's. */
export function readZone(db: Db): string | null {
  const row = db.statement(`SELECT value FROM setting WHERE key = 'zone'`).get() as
    | { readonly value: string }
    | undefined
  const zone = row === undefined ? '' : (JSON.parse(row.value) as string)
  return zone === '' ? null : zone
}
