import { Buffer } from 'node:buffer'
import { foldForSearch } from '../../../shared/base/fold.ts'
import { groupBy } from '../../../shared/base/group-by.ts'
import { toZone } from '../../../shared/base/zoned-time.ts'
import {
  type ImportChange,
  type ImportItem,
  type ImportPlan,
  importChanges,
} from '../../../shared/contract/calendars.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { readCalendar } from '../../../shared/domain/calendars/read-calendar.ts'
import type { ReadProblem } from '../../../shared/domain/calendars/read-problem.ts'
import { visitKinds } from '../../../shared/domain/planner/types.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { decodeText } from '../imports/decode.ts'
import { readSettings } from '../settings/store.ts'
import { applyStep } from './apply-import.ts'
import { type Known, planGroup, type Step } from './plan-import.ts'

type File = {
  readonly name: string
  readonly base64: string
  readonly withPast: boolean
  readonly language: Language
}

/** Contacts one file may plan: beyond that it is no calendar of one person, and nobody could look it through. */
const mostContacts = 20_000
/** How often the user can give it up: after so many entries. */
const pace = 100

/** Reads a calendar file and says what becomes of each entry; does it where that is asked. Fault calendars.notCalendar. */
export function importCalendar(ctx: Ctx, file: File, isReal: boolean): ImportPlan {
  const { dayStart, dayEnd } = readSettings(ctx.db)
  const { text } = decodeText(Buffer.from(file.base64, 'base64'), null)
  const reading = readCalendar(text, { zone: ctx.zone, dayStart, dayEnd })
  if (!reading.isCalendar)
    throw new Fault('calendars.notCalendar', notCalendar(file.name, reading.problems, text))
  const known = knownTo(ctx, file)
  const items: ImportItem[] = []
  const problems = [...reading.problems]
  let [done, contacts] = [0, 0]
  for (const group of groupBy(reading.events, ({ uid }) => uid).values()) {
    for (const step of planGroup(ctx, group, known)) {
      contacts += contactsOf(step)
      const isTooMuch = contacts > mostContacts && step.kind !== 'none'
      const problem = isTooMuch ? 'too-many' : step.kind === 'problem' ? step.problem : null
      if (problem !== null)
        problems.push({ kind: problem, line: step.event.line, what: step.event.title, isLeftOut: true })
      else items.push(itemOf(ctx, step, known))
      if (isReal && problem === null) applyStep(ctx, step, group, known)
      if (++done % pace === 0) ctx.progress('read', done, reading.events.length)
    }
  }
  if (isReal) ctx.db.journal?.name(file.name)
  return { items, counts: countsOf(items), problems: problems.sort((a, b) => a.line - b.line) }
}

/** The first line says best what the file is instead. */
function notCalendar(name: string, problems: readonly ReadProblem[], text: string) {
  const [first] = problems
  return { name, line: first?.line ?? 1, what: first?.what ?? text.trim().slice(0, 60) }
}

function knownTo(ctx: Ctx, { withPast, language }: File): Known & { readonly untitled: string } {
  const clients = listRecords(ctx.db, clientTable).map(({ id, name }) => ({ id, name }))
  const kindNames = new Map(
    Object.values(messages).flatMap((m) =>
      visitKinds.map((kind) => [foldForSearch(m.planner.kinds[kind]), kind] as const),
    ),
  )
  return { clients, kindNames, withPast, untitled: messages[language].calendars.untitled }
}

function contactsOf(step: Step): number {
  if (step.kind === 'addSeries' || step.kind === 'updateSeries') return step.parts.times.length
  return step.kind === 'cancel' ? step.visits.length : 1
}

function changeOf(step: Step): ImportChange {
  if (step.kind === 'none') return step.why
  if (step.kind === 'cancel') return 'cancelled'
  return step.kind === 'add' || step.kind === 'addSeries' ? 'new' : 'changed'
}

function itemOf(ctx: Ctx, step: Step, known: Known & { readonly untitled: string }): ImportItem {
  const { event } = step
  const clientId = 'clientId' in step ? step.clientId : null
  const visit = step.kind === 'update' && step.isOwn ? step.visit : null
  const times = 'parts' in step ? step.parts.fields : event
  const inZone = (wall: string) => toZone(wall, times.zone, ctx.zone)
  const ownClient = visit?.clientId ?? clientId
  return {
    change: changeOf(step),
    title: (visit?.title ?? event.title) || known.untitled,
    clientName: known.clients.find(({ id }) => id === ownClient)?.name ?? null,
    startsAt: inZone(times.startsAt),
    endsAt: inZone(times.endsAt),
    contacts: contactsOf(step),
    line: event.line,
  }
}

function countsOf(items: readonly ImportItem[]): ImportPlan['counts'] {
  const counts = Object.fromEntries(importChanges.map((change) => [change, 0])) as Record<
    ImportChange,
    number
  >
  for (const { change } of items) counts[change]++
  return counts
}
