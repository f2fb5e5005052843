import { datePart } from '../../../shared/base/local-date.ts'
import type { BriefView } from '../../../shared/contract/briefs.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import {
  type BriefLine,
  type BriefSectionKey,
  mistakeOf,
  printOf,
  unreadSections,
} from '../../../shared/domain/briefs/brief.ts'
import { createFormat } from '../../../shared/i18n/format.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { readDossier } from '../dossier/read-dossier.ts'
import { visitTable } from '../planner/store.ts'
import { readSettings } from '../settings/store.ts'
import { businessLines, contractLines, moneyLines, productLines } from './business-sections.ts'
import {
  clientLines,
  contactLines,
  needLines,
  peopleLines,
  promiseLines,
  questionLines,
} from './client-sections.ts'
import { type Composing, line } from './composing.ts'
import { findBrief, readMarks } from './store.ts'

/** The brief of a visit from all parts of the book, as they are now. Fault briefs.noClient for own work. */
export function composeBrief(ctx: Ctx, visitId: string, language: Language): BriefView {
  const composing = begin(ctx, visitId, language)
  const { visit, client, m, format } = composing
  const points = findBrief(ctx.db, visitId)?.points ?? ''
  const sections = Object.entries(linesOf(composing, points)).map(([key, lines]) => ({
    key: key as BriefSectionKey,
    lines,
    print: printOf(lines),
  }))
  const where = format.sentence([visit.place, client.phone])
  return {
    visitId,
    clientId: client.id,
    clientName: client.name,
    heading: format.sentence([m.planner.kinds[visit.kind], visit.title]),
    when: `${format.dayLong(datePart(visit.startsAt))}, ${format.time(visit.startsAt)}–${format.time(visit.endsAt)}`,
    place: where,
    points,
    sections,
    unread: unreadSections(sections, readMarks(ctx.db, visitId)),
    mistake: m.briefs.mistakes[mistakeOf(visitId)],
  }
}

function begin(ctx: Ctx, visitId: string, language: Language): Composing {
  const visit = getRecord(ctx.db, visitTable, visitId)
  if (visit.clientId === null) throw new Fault('briefs.noClient', {})
  const client = getRecord(ctx.db, clientTable, visit.clientId)
  const { calendar } = readSettings(ctx.db)
  const lastMetOn = ctx.db
    .statement(
      `SELECT substr(max(starts_at), 1, 10) FROM visit
        WHERE client_id = ? AND state = 'done' AND deleted_at IS NULL AND starts_at < ?`,
    )
    .pluck()
    .get(client.id, visit.startsAt) as string | null
  return {
    ctx,
    visit,
    client,
    dossier: readDossier(ctx.db, client.id),
    lastMetOn,
    m: messages[language],
    format: createFormat({ language, calendar, zone: ctx.zone }),
  }
}

function linesOf(composing: Composing, points: string): Record<BriefSectionKey, readonly BriefLine[]> {
  const own = points.split('\n').filter((text) => text.trim() !== '')
  return {
    points: own.map((text) => line(text, text)),
    client: clientLines(composing),
    people: peopleLines(composing),
    contacts: contactLines(composing),
    promises: promiseLines(composing),
    money: moneyLines(composing),
    business: businessLines(composing),
    contracts: contractLines(composing),
    needs: needLines(composing),
    questions: questionLines(composing),
    products: productLines(composing),
  }
}
