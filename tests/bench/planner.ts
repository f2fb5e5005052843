import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Budget, solve } from '../../shared/domain/planner/orienteering/solve.ts'
import { suggestWeek } from '../../shared/domain/planner/suggestion/suggest-week.ts'
import { readInstance } from './optw-file.ts'
import { sampleWeek } from './sample-week.ts'

/**
 * `npm run bench:planner -- --instances <folder> --out <csv>`: solves the TOPTW instances of a folder for 1 to 4 tours.
 * Beside the csv: all routes in one json, and a folder with a file for each solution as check.py takes it. Prints the gap
 * to the best known where the folder has best_known.csv; a negative gap is better than the best known.
 */
const tours = [1, 2, 3, 4] as const

type Line = {
  readonly instance: string
  readonly m: number
  readonly score: number
  readonly milliseconds: number
  /** Vertices of each tour in order, as numbered in the file. */
  readonly routes: readonly (readonly number[])[]
}

function measure(instance: string, text: string, m: number, budget: Budget): Line | null {
  const problem = readInstance(instance, text, m)
  if (problem === null) return null
  const start = performance.now()
  const solution = solve(problem, budget)
  const milliseconds = Math.round(performance.now() - start)
  const routes = solution.tours.map((stops) => stops.map((stop) => stop.point + 1))
  return { instance, m, score: solution.score, milliseconds, routes }
}

/** The largest of proven_opt_m1, kul_best and proto_ils_score, by instance and number of tours. */
function bestKnown(folder: string): ReadonlyMap<string, number> {
  const path = join(folder, 'best_known.csv')
  if (!existsSync(path)) return new Map()
  const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const columns = ['proven_opt_m1', 'kul_best', 'proto_ils_score'].map((name) =>
    head.split(',').indexOf(name),
  )
  return new Map(
    rows.map((row) => {
      const cells = row.split(',')
      const scores = columns.map((column) => Number(cells[column] ?? '')).filter(Number.isFinite)
      return [`${cells[0]},${cells[1]}`, Math.max(0, ...scores)]
    }),
  )
}

function save(lines: readonly Line[], out: string): void {
  const stem = out.replace(/\.csv$/, '')
  mkdirSync(join(dirname(out), `${basename(stem)}-routes`), { recursive: true })
  const rows = lines.map(
    ({ instance, m, score, milliseconds }) => `${instance},${m},${score},${milliseconds}`,
  )
  writeFileSync(out, `${['instance,m,score,milliseconds', ...rows].join('\n')}\n`)
  writeFileSync(`${stem}.json`, JSON.stringify(lines, null, 1))
  for (const { instance, m, routes } of lines) {
    writeFileSync(join(`${stem}-routes`, `${instance}_m${m}.json`), JSON.stringify(routes))
  }
}

function report(lines: readonly Line[], known: ReadonlyMap<string, number>): void {
  const gaps: number[] = []
  for (const { instance, m, score, milliseconds } of lines) {
    const best = known.get(`${instance},${m}`) ?? 0
    const gap = best === 0 ? null : ((best - score) / best) * 100
    if (gap !== null) gaps.push(gap)
    const compared =
      gap === null ? '' : `best known ${String(best).padStart(5)}   gap ${gap.toFixed(2).padStart(6)} %`
    console.log(
      `${instance.padEnd(8)} m=${m}   ${String(score).padStart(5)}   ${String(milliseconds).padStart(5)} ms   ${compared}`,
    )
  }
  if (gaps.length === 0) return
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  console.log(
    `mean gap ${mean.toFixed(2)} %, worst ${Math.max(...gaps).toFixed(2)} %, ${gaps.length} compared`,
  )
}

/** What the user waits for: a week of sixty clients, as the application asks for it. */
function reportWeek(): void {
  const week = sampleWeek()
  const start = performance.now()
  const { ghosts } = suggestWeek(week, { seed: 'week', rounds: 8_000, shouldStop: () => false })
  const milliseconds = Math.round(performance.now() - start)
  console.log(
    `a week of ${week.candidates.length} clients and ${week.days.length} days: ${ghosts.length} visits in ${milliseconds} ms`,
  )
}

function main(): void {
  const { values } = parseArgs({
    options: {
      instances: { type: 'string' },
      out: { type: 'string' },
      rounds: { type: 'string', default: '25000' },
      seed: { type: 'string', default: 'keybook' },
    },
  })
  if (values.instances === undefined || values.out === undefined) {
    console.error(
      'usage: npm run bench:planner -- --instances <folder> --out <csv> [--rounds n] [--seed text]',
    )
    process.exitCode = 1
    return
  }
  const folder = values.instances
  const budget: Budget = { seed: values.seed, rounds: Number(values.rounds), shouldStop: () => false }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const lines = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return tours.flatMap((m) => measure(basename(name, '.txt'), text, m, budget) ?? [])
  })
  save(lines, values.out)
  report(lines, bestKnown(folder))
  reportWeek()
}

main()
