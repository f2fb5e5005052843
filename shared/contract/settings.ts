import { z } from 'zod'
import { command, query, returns, vaultCall } from './define.ts'
import { currency, empty, minor, ppm } from './fields.ts'

export const languages = ['en', 'th', 'ru'] as const
export type Language = (typeof languages)[number]

/** Kept on the device in plain, beside no client data: needed before a book is open. */
export const deviceSettings = z.object({
  language: z.enum(languages),
  theme: z.enum(['light', 'dark', 'system']),
  /** Minutes without input after which the book locks; 0 = never. */
  idleMinutes: z.number().int().min(0).max(240),
  /** Folder for automatic backups; null = a folder beside the application's own data. */
  backupFolder: z.string().max(4096).nullable(),
  backupOnClose: z.boolean(),
  backupDaily: z.boolean(),
})
export type DeviceSettings = z.output<typeof deviceSettings>

/** Kept in the book. */
export const bookSettings = z.object({
  ownerName: z.string().max(200),
  ownerCompany: z.string().max(200),
  ownerAddress: z.string().max(1000),
  ownerPhone: z.string().max(100),
  ownerEmail: z.string().max(200),
  ownerTaxId: z.string().max(100),
  /** Currency of new records and of totals. */
  currency,
  /** Calendar of years shown to the user. */
  calendar: z.enum(['gregorian', 'buddhist']),
  /** 1 = Monday … 7 = Sunday */
  weekStart: z.number().int().min(1).max(7),
  /** Minutes after midnight. */
  dayStart: z.number().int().min(0).max(1439),
  dayEnd: z.number().int().min(1).max(1440),
  /** IANA zone of the user. */
  zone: z.string().max(64),
  /** What the user needs to live on each month, minor units; null = not said. */
  monthlyNeeds: minor.nullable(),
  /** Usual VAT rate of new proposal lines, in millionths. */
  vatRate: ppm,
  proposalPattern: z.string().min(1).max(60),
  /** Minutes of a way the table of travel does not know, of parking and the way in, and of waiting at the door. */
  travelMinutes: z.number().int().min(0).max(600),
  parkingMinutes: z.number().int().min(0).max(120),
  waitingMinutes: z.number().int().min(0).max(120),
  /** Minutes before leaving at which to prepare and to get ready is said; 0: not at all. */
  prepareMinutes: z.number().int().min(0).max(2_880),
  leaveMinutes: z.number().int().min(0).max(240),
  /** The most visits on site a suggested day holds. */
  visitsPerDay: z.number().int().min(1).max(20),
  /** The midday break: when it begins, minutes after midnight, and how long it is; 0 minutes: none. */
  lunchStart: z.number().int().min(0).max(1_439),
  lunchMinutes: z.number().int().min(0).max(240),
  /** After so many days a statement of a dossier counts as stale. */
  staleDays: z.number().int().min(30).max(3650),
  /** Largest document taken into the book. */
  documentMegabytes: z.number().int().min(1).max(25),
})
export type BookSettings = z.output<typeof bookSettings>

export type Clock = {
  readonly today: string
  /** ISO instant */
  readonly now: string
  readonly zone: string
}

export const settings = {
  'settings.device': vaultCall(empty, returns<DeviceSettings>()),
  'settings.saveDevice': vaultCall(deviceSettings.partial(), returns<DeviceSettings>(), ['settings']),
  'settings.book': query(empty, returns<BookSettings>(), ['settings']),
  'settings.saveBook': command(bookSettings.partial(), returns<BookSettings>(), ['settings']),
  'settings.clock': query(empty, returns<Clock>(), ['settings']),
} as const

export type SettingsErrors = {
  'settings.dayEndsBeforeStart': Record<string, never>
  'settings.unknownZone': { readonly zone: string }
}
