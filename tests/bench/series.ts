import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { forecastPath } from '../../shared/domain/forecast/series-forecast.ts'

/**
 * `npm run bench:series -- --data <csv> --out <csv> [--last N]`: the run-rate engine over monthly series
 * (series_id,t,value,split), 18 months ahead from the training part, or from its last N months.
 */
const horizon = 18
const { values: options } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, last: { type: 'string' } },
})
if (options.data === undefined || options.out === undefined) {
  console.error('usage: npm run bench:series -- --data <csv> --out <csv> [--last N]')
  process.exit(2)
}

function readHistories(path: string): Map<string, number[]> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean)
  const columns = head.split(',')
  const column = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? ''
  const rows = lines
    .map((line) => line.split(','))
    .filter((cells) => column(cells, 'split') === 'train')
    .map((cells) => ({
      id: column(cells, 'series_id'),
      t: Number(column(cells, 't')),
      value: Number(column(cells, 'value')),
    }))
  const histories = new Map<string, number[]>()
  for (const { id, value } of rows.sort((a, b) => a.t - b.t))
    histories.set(id, [...(histories.get(id) ?? []), value])
  return histories
}

const last = options.last === undefined ? 0 : Number(options.last)
const started = performance.now()
const histories = readHistories(options.data)
const lines = [...histories].flatMap(([id, history]) => {
  const { mean, low, high } = forecastPath(last === 0 ? history : history.slice(-last), horizon)
  return mean.map((value, h) => [id, h + 1, value, low[h], high[h]].join(','))
})
writeFileSync(options.out, `series_id,h,mean,lo80,hi80\n${lines.join('\n')}\n`)
const spent = performance.now() - started
console.log(`${histories.size} series, ${(spent / Math.max(1, histories.size)).toFixed(1)} ms each`)
