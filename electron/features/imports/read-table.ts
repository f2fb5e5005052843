import { Buffer } from 'node:buffer'
import Papa from 'papaparse'
import { Fault } from '../../../shared/contract/errors.ts'
import { findTable } from '../../../shared/domain/imports/find-table.ts'
import type { ImportTable } from '../../../shared/domain/imports/rules.ts'
import { decodeText } from './decode.ts'

export type TextFile = {
  readonly name: string
  readonly base64: string
  readonly encoding: string | null
  readonly delimiter: string | null
}

export type ReadTable = { readonly table: ImportTable; readonly encoding: string; readonly delimiter: string }

const delimiters = [',', ';', '\t', '|']
/** Beginnings of a zip and of an old workbook: no text, whatever the name says. */
const notText = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])]

/** Reads a text file as a table. Fault imports.unreadable where it is no text, imports.empty where it has no rows. */
export function readTable({ name, base64, encoding: wanted, delimiter: given }: TextFile): ReadTable {
  const bytes = Buffer.from(base64, 'base64')
  if (notText.some((start) => bytes.subarray(0, start.length).equals(start)))
    throw new Fault('imports.unreadable', { name })
  const { text, encoding } = decodeText(bytes, wanted)
  const { body, named } = withoutSeparatorLine(text.replace(/^\ufeff/, ''))
  const delimiter = given ?? named ?? guessDelimiter(body)
  const newline = body.includes('\n') ? {} : { newline: '\r' as const }
  const rows = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false, ...newline }).data
  const table = findTable(named === null ? rows : [[''], ...rows])
  if (table === null) throw new Fault('imports.empty', { name })
  return { table, encoding, delimiter }
}

/** Spreadsheets name their separator in a first line of their own: sep=; */
function withoutSeparatorLine(text: string): { readonly body: string; readonly named: string | null } {
  const line = /^"?sep=(.)"?\r?\n/i.exec(text)
  return line === null
    ? { body: text, named: null }
    : { body: text.slice(line[0].length), named: line[1] ?? null }
}

/** The delimiter that cuts the first rows into the most cells, evenly. */
function guessDelimiter(text: string): string {
  const score = (delimiter: string) => {
    const newline = text.includes('\n') ? {} : { newline: '\r' as const }
    const rows = Papa.parse<string[]>(text, { delimiter, preview: 20, ...newline }).data
    const widths = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length)
    const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
    const even = widths.filter((width) => width === usual).length / Math.max(1, widths.length)
    return usual === 1 ? 0 : even * Math.log2(usual)
  }
  return delimiters.reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best))
}
