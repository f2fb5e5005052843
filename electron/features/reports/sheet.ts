import { escapeCsvField } from '../../../shared/base/escape.ts'
import { toDecimal } from '../../../shared/base/money.ts'
import type { Reports } from '../../../shared/contract/reports.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { createFormat } from '../../../shared/i18n/format.ts'
import { messages } from '../../../shared/i18n/index.ts'

/**
 * The report as a spreadsheet opens it without questions: a byte order mark, and separators as usual where the language
 * is spoken (a semicolon where the comma is the decimal sign).
 */
export function reportSheet(report: Reports, language: Language): string {
  const words = messages[language].reports.sheet
  const { decimalSign } = createFormat({ language, calendar: 'gregorian', zone: 'UTC' })
  const separator = decimalSign === ',' ? ';' : ','
  const money = (minor: number) => toDecimal(minor, report.currency).replace('.', decimalSign)
  const share = (value: number) => (Math.round(value * 1_000) / 10).toFixed(1).replace('.', decimalSign)
  const clients = report.pareto.map((row) => [
    row.name,
    money(row.minor),
    share(row.share),
    share(row.cumulative),
  ])
  const years = report.years.map((y) => [
    y.year,
    money(y.receivedMinor),
    String(y.wonDeals),
    money(y.wonMinor),
    String(y.visitsDone),
  ])
  const rows = [
    [words.client, words.sales(report.currency), words.share, words.cumulative],
    ...clients,
    [],
    [words.year, words.received(report.currency), words.wonDeals, words.won(report.currency), words.visits],
    ...years,
  ]
  return `\ufeff${rows.map((row) => row.map(escapeCsvField).join(separator)).join('\r\n')}\r\n`
}
