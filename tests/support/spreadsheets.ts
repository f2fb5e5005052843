import { addToMonth, lastDayOfMonth } from '../../shared/base/local-date.ts'
import { createRng } from '../../shared/base/rng.ts'

const firms = ['Alder', 'Brook', 'Cedar', 'Dale', 'Elm', 'Fern', 'Grove', 'Heath', 'Ivy', 'Juniper']
const cities = ['Cork', 'Dublin', 'Galway', 'Limerick']

/** The name of a client of the spreadsheets below. */
export function sheetClient(index: number): string {
  return `${firms[index % firms.length]} Trading ${String(index + 1).padStart(3, '0')}`
}

/** A list of clients as a spreadsheet saves it where the comma is the decimal sign. */
export function clientsCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, i) =>
    [
      sheetClient(i),
      cities[i % cities.length],
      'Active',
      `+353 21 555 ${1000 + i}`,
      `Pat Murphy ${i + 1}`,
      `K-${i + 1}`,
    ].join(';'),
  )
  return ['sep=;', 'Client;City;Status;Phone;Contact person;Client ID', ...rows].join('\r\n')
}

/** Commissions by month, two or three a month, up to and with the month before lastMonth (YYYY-MM), in euros. */
export function commissionsCsv(months: number, clientCount: number, lastMonth = '2026-11'): string {
  const rng = createRng('spreadsheet')
  const seasons = [0.6, 0.8, 1.3, 1.1, 0.9, 1.2, 0.6, 0.5, 1, 1.1, 1.3, 1.6]
  const rows = Array.from({ length: months }, (_, i) => addToMonth(lastMonth, i - months)).flatMap(
    (month) => {
      const [year, number] = month.split('-')
      const season = seasons[Number(number) - 1] ?? 1
      return Array.from({ length: rng.int(2, 3) }, (_row, k) => {
        const cents = Math.round(rng.int(120_000, 180_000) * season)
        const amount = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
        const day = Math.min(10 + 7 * k, Number(lastDayOfMonth(month).slice(8)))
        return [`${day}.${number}.${year}`, amount, sheetClient(rng.int(0, clientCount - 1))].join(';')
      })
    },
  )
  return ['Date;Amount;Client', ...rows].join('\r\n')
}
