import type { Handlers } from '../../../shared/contract/define.ts'
import type { targets, YearOfTargets } from '../../../shared/contract/targets.ts'
import { progressOf, type TargetPlan } from '../../../shared/domain/targets/progress.ts'
import { partsOf, targetOf } from '../../../shared/domain/targets/target-of.ts'
import { type Target, type TargetMeasure, targetMeasures } from '../../../shared/domain/targets/types.ts'
import type { Ctx } from '../../core/context.ts'
import { insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { reckonAll } from '../commission/reckon.ts'
import { listPlans } from '../plans/store.ts'
import { readSettings } from '../settings/store.ts'
import { doneIn, factsOf } from './facts.ts'
import { fulfilmentPays } from './fulfilment.ts'
import { targetTable } from './store.ts'

function yearOf(ctx: Ctx, year: string): YearOfTargets {
  const { currency } = readSettings(ctx.db)
  const all = listRecords(ctx.db, targetTable)
  return {
    year,
    currency,
    measures: targetMeasures.map((measure) => planOf(ctx, all, measure, year, currency)),
    pay: fulfilmentPays(ctx),
  }
}

function planOf(
  ctx: Ctx,
  all: readonly Target[],
  measure: TargetMeasure,
  year: string,
  currency: string,
): TargetPlan {
  const facts = factsOf(ctx.db, measure, year, currency)
  const quarters = partsOf(year)
  const periods = quarters.flatMap((quarter) => [...partsOf(quarter), quarter])
  return {
    measure,
    periods: periods.map((period) => {
      const target = targetOf(all, measure, period, currency)
      const isOwn = all.some((t) => t.measure === measure && t.period === period && t.companyId === null)
      const months = period[5] === 'Q' ? partsOf(period) : [period]
      return progressOf(period, target, isOwn, doneIn(facts, months), ctx.today)
    }),
  }
}

type Fields = Pick<Target, 'period' | 'measure' | 'companyId' | 'currency' | 'note'> & {
  readonly value: number | null
}

function save(ctx: Ctx, { value, ...fields }: Fields): Target | null {
  const found = listRecords(ctx.db, targetTable, 'period = ? AND measure = ?', [
    fields.period,
    fields.measure,
  ]).find((t) => t.companyId === fields.companyId && t.currency === fields.currency)
  const saved = value === null ? remove(ctx, found) : write(ctx, found, { ...fields, value })
  const looksAtTargets = listPlans(ctx.db).some(({ versions }) =>
    versions.some((v) => v.terms.quota?.kind === 'targets'),
  )
  if (looksAtTargets && fields.measure === 'volume') reckonAll(ctx)
  return saved
}

function remove(ctx: Ctx, found: Target | undefined): null {
  if (found !== undefined) trashRecord(ctx.db, targetTable, found.id)
  return null
}

function write(
  ctx: Ctx,
  found: Target | undefined,
  fields: Omit<Fields, 'value'> & { readonly value: number },
): Target {
  return found === undefined
    ? insertRecord(ctx.db, targetTable, ctx.newId(), fields)
    : updateRecord(ctx.db, targetTable, found.id, fields)
}

export const targetsHandlers: Handlers<typeof targets, 'query' | 'command', Ctx> = {
  'targets.year': (ctx, { year }) => yearOf(ctx, year),
  'targets.save': (ctx, fields) => save(ctx, fields),
}
