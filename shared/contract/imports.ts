import { z } from 'zod'
import type { ImportTarget } from '../domain/imports/fields.ts'
import type { PriceRow } from '../domain/imports/plan-prices.ts'
import { type ImportKind, importKinds, type RowProblem, vanishedChoices } from '../domain/imports/rules.ts'
import { command, query, returns } from './define.ts'
import { localDate } from './fields.ts'

/** A text file as the page read it, or a workbook's sheet as it made text of it; null: the core guesses. */
export const importFile = z.object({
  name: z.string().max(300),
  base64: z.string().max(70_000_000),
  encoding: z.string().max(40).nullable().default(null),
  delimiter: z.string().max(1).nullable().default(null),
})

const rules = z.object({
  kind: z.enum(importKinds),
  /** Target field of each column; null: not imported. */
  columns: z.array(z.string().max(60).nullable()).max(500).readonly(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
  decimal: z.enum(['.', ',', 'auto']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Of a price list only: the day from which it holds, and what becomes of what it does not have. */
  prices: z.object({ validFrom: localDate, vanished: z.enum(vanishedChoices) }).optional(),
})
export type ImportRules = z.output<typeof rules>
export type { ImportKind, RowProblem }

export type ImportPreview = {
  readonly encoding: string
  readonly delimiter: string | null
  readonly headers: readonly string[]
  readonly sample: readonly (readonly string[])[]
  readonly rowCount: number
  readonly guess: ImportRules
  readonly targets: readonly ImportTarget[]
  /** Columns of the price list, each a target under columnTarget(id). */
  readonly priceColumns: readonly { readonly id: string; readonly name: string }[]
}

export type ImportReport = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly skipped: number
  readonly newClients: number
  readonly problems: readonly RowProblem[]
  readonly problemCount: number
  /** Of a price list: what changes, the largest change first; null: it is none. */
  readonly prices: PriceReport | null
  /** Set after a real import: names the command for undo. */
  readonly commandId: string | null
}

export type PriceReport = {
  readonly rows: readonly PriceRow[]
  readonly rowCount: number
  /** Products of the book that are not in the file. */
  readonly vanished: number
}

export const imports = {
  'imports.preview': query(
    z.object({ file: importFile, kind: z.enum(importKinds) }),
    returns<ImportPreview>(),
    ['settings', 'products'],
  ),
  /** Everything an import would do, without doing it. */
  'imports.dryRun': query(z.object({ file: importFile, rules }), returns<ImportReport>(), [
    'clients',
    'commission',
    'products',
  ]),
  'imports.run': command(z.object({ file: importFile, rules }), returns<ImportReport>(), [
    'clients',
    'people',
    'commission',
    'deals',
    'products',
    'proposals',
  ]),
} as const

export type ImportsErrors = {
  'imports.unreadable': { readonly name: string }
  'imports.empty': { readonly name: string }
  'imports.nameColumnMissing': Record<string, never>
  'imports.amountColumnMissing': Record<string, never>
  'imports.dateColumnMissing': Record<string, never>
  'imports.productColumnMissing': Record<string, never>
}
