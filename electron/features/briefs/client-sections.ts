import { datePart } from '../../../shared/base/local-date.ts'
import type { BriefLine } from '../../../shared/domain/briefs/brief.ts'
import { isStale, openQuestions } from '../../../shared/domain/dossier/open-questions.ts'
import type { Dossier, Fact } from '../../../shared/domain/dossier/types.ts'
import { nextBirthday } from '../../../shared/domain/today/birthdays.ts'
import { listRecords } from '../../db/records.ts'
import { jobTable, personTable } from '../people/store.ts'
import { visitTable } from '../planner/store.ts'
import { clientDebt } from '../receivables/debt.ts'
import { readSettings } from '../settings/store.ts'
import { type Composing, line } from './composing.ts'

const shownContacts = 3
const shownFacts = 8
const shownQuestions = 4
const shownPeople = 6
/** Who changed lately is said first; what is older than that was known at the last meeting. */
const newsDays = 120

/** Who they are, and what changed since they were last met. */
export function clientLines({ client, dossier, lastMetOn, m, format, ctx }: Composing): BriefLine[] {
  const about = format.sentence([client.isKey ? m.clients.key : '', client.industry, client.city])
  const isNews = (fact: Fact) =>
    fact.topic === 'news' || (lastMetOn !== null && fact.knownOn > lastMetOn) || isRecent(fact, ctx.today)
  return [
    ...(about === '' ? [] : [line(`client:${client.changedAt}`, about)]),
    ...factLines(
      dossier.facts.filter((fact) => fact.topic === 'business'),
      m,
      format,
    ),
    ...factLines(
      dossier.facts.filter((fact) => isNews(fact) && !isNeed(fact)),
      m,
      format,
    ),
    ...(client.notes === '' ? [] : [line(`notes:${client.changedAt}`, client.notes)]),
  ].slice(0, shownFacts)
}

function isRecent(fact: Fact, today: string): boolean {
  return !isStale(fact.knownOn, { today, staleDays: newsDays })
}

function isNeed({ topic }: Fact): boolean {
  return topic === 'needs' || topic === 'plans'
}

type Words = Pick<Composing, 'm' | 'format'>

function factLines(facts: readonly Fact[], m: Words['m'], format: Words['format']): BriefLine[] {
  return facts.map((fact) =>
    line(
      `${fact.id}:${fact.changedAt}`,
      fact.text,
      format.sentence([m.dossier.topics[fact.topic], format.day(fact.knownOn), fact.source]),
    ),
  )
}

/** Who will be there and how to deal with each; the main people where nobody is named. */
export function peopleLines({ ctx, visit, client, m, format }: Composing): BriefLine[] {
  const jobs = listRecords(
    ctx.db,
    jobTable,
    'client_id = ? AND ended_on IS NULL ORDER BY is_main DESC, power DESC',
    [client.id],
  )
  const named = jobs.filter(({ personId }) => visit.personIds.includes(personId))
  const shown = named.length > 0 ? named : jobs.filter((job) => job.isMain || (job.power ?? 0) >= 4)
  return shown.slice(0, shownPeople).flatMap((job) => {
    const [person] = listRecords(ctx.db, personTable, 'id = ?', [job.personId])
    if (person === undefined) return []
    const birthday = person.birthday === null ? null : nextBirthday(person.birthday, ctx.today)
    const isSoon = birthday !== null && !isStale(ctx.today, { today: birthday, staleDays: 14 })
    const who = format.sentence([person.name, job.title, m.people.stage[job.stage]])
    const note = format.sentence([
      person.howToDeal,
      isSoon && birthday !== null ? m.briefs.birthday(format.dayMonth(birthday)) : '',
    ])
    return [line(`${person.id}:${person.changedAt}:${job.changedAt}:${isSoon}`, who, note)]
  })
}

/** The last three contacts of any form, and what came of them. */
export function contactLines({ ctx, visit, client, m, format }: Composing): BriefLine[] {
  const met = listRecords(
    ctx.db,
    visitTable,
    `client_id = ? AND state = 'done' AND id <> ? ORDER BY starts_at DESC LIMIT ${shownContacts}`,
    [client.id, visit.id],
  )
  return met.map((contact) => {
    const satisfaction =
      contact.satisfaction === null
        ? ''
        : m.planner.finish.levels[String(contact.satisfaction) as '1' | '2' | '3' | '4' | '5']
    const what = format.sentence([m.planner.kinds[contact.kind], contact.title, satisfaction])
    return line(
      `${contact.id}:${contact.changedAt}`,
      contact.outcome === '' ? what : contact.outcome,
      format.sentence([format.day(datePart(contact.startsAt)), contact.outcome === '' ? '' : what]),
    )
  })
}

/** What was promised and is not kept yet, ours first. */
export function promiseLines({ ctx, dossier, m, format }: Composing): BriefLine[] {
  return [...dossier.promises]
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => (a.side === b.side ? 0 : a.side === 'ours' ? -1 : 1))
    .map((promise) =>
      line(
        `${promise.id}:${promise.changedAt}`,
        promise.text,
        format.sentence([
          m.planner.pool.reasons[promise.side],
          promise.dueOn === null ? '' : format.relativeDay(promise.dueOn, ctx.today),
        ]),
        promise.dueOn !== null && promise.dueOn < ctx.today,
      ),
    )
}

/** What the client needs and plans: what an offer of interest is made from. */
export function needLines({ dossier, m, format }: Composing): BriefLine[] {
  return factLines(dossier.facts.filter(isNeed).slice(0, shownFacts), m, format)
}

/** What the dossier does not answer, the answer that is worth most first (K-32: never 'tell me what you do'). */
export function questionLines({ ctx, client, dossier, m }: Composing): BriefLine[] {
  const people = listRecords(ctx.db, jobTable, 'client_id = ?', [client.id])
  const { staleDays } = readSettings(ctx.db)
  const { grade } = clientDebt(ctx, client.id, client.currency).quality
  const paysKnownOn = grade === 'unknown' ? null : ctx.today
  const known = { dossier: dossier as Dossier, client, people, paysKnownOn }
  return openQuestions(known, { today: ctx.today, staleDays })
    .slice(0, shownQuestions)
    .map(({ key, reason }) =>
      line(
        `${key}:${reason}`,
        m.dossier.questions[key],
        reason === 'stale' ? m.dossier.completeness.stale : '',
      ),
    )
}
