import { Db } from '../../electron/db/db.ts'
import { Journal } from '../../electron/db/journal.ts'
import { insertRecord } from '../../electron/db/records.ts'
import { blankClient, clientTable } from '../../electron/features/clients/store.ts'
import { documentTable, keepContent } from '../../electron/features/documents/store.ts'
import { factTable } from '../../electron/features/dossier/store.ts'
import { blankJob, blankPerson, jobTable, personTable } from '../../electron/features/people/store.ts'
import { blankVisit, visitTable } from '../../electron/features/planner/store.ts'
import { blankRelation, relationTable } from '../../electron/features/relations/store.ts'
import { writeSettings } from '../../electron/features/settings/store.ts'
import { createBook } from '../../electron/vault/book.ts'
import { deriveKey, newSalt } from '../../electron/vault/key.ts'
import { uuidv7 } from '../../shared/base/ids.ts'
import { addDays, atMinutes } from '../../shared/base/local-date.ts'
import { createRng } from '../../shared/base/rng.ts'
import { demoWords } from '../../shared/demo/words/list.ts'
import { factTopics } from '../../shared/domain/dossier/types.ts'
import { addMoney } from './large-money.ts'
import { type Filling, moneySizes } from './large-offers.ts'

export const sizes = {
  clients: 2_000,
  people: 20_000,
  visits: 50_000,
  orders: moneySizes.orders,
  documents: 3_000,
} as const
const words = demoWords.ru

/** The name of a client of the large book. */
export function clientName(index: number): string {
  const form = words.firmForms[index % words.firmForms.length]
  const firm = words.firms[index % words.firms.length] ?? ''
  return `${form?.(firm) ?? firm} ${index + 1}`
}

/** Makes an encrypted book of the sizes above; today: YYYY-MM-DD. Visits lie over ten years, up to half a year ahead. */
export async function makeLargeBook(path: string, passphrase: string, today: string): Promise<void> {
  const now = `${today}T06:00:00.000Z`
  const { db: sqlite } = createBook(path, await deriveKey(passphrase, newSalt()), now)
  const db = new Db(sqlite)
  const rng = createRng('bench')
  const newId = () => uuidv7(Date.parse(now), rng.bytes(10))
  sqlite.transaction(() => {
    db.journal = new Journal(db, { commandId: newId(), now, call: 'imports.run', reverses: null })
    fill({ db, rng, newId, today })
  })()
  sqlite.close()
}

function fill(at: Filling): void {
  const { db, rng, newId } = at
  writeSettings(db, { currency: 'RUB', zone: 'Europe/Moscow' })
  const clientIds = Array.from({ length: sizes.clients }, (_, i) => {
    const fields = {
      ...blankClient('RUB'),
      name: clientName(i),
      city: rng.pick(words.cities),
      isKey: i % 40 === 0,
    }
    const known = {
      ...fields,
      industry: rng.pick(words.industries),
      idealDays: 30,
      longestDays: 75,
      notes: rng.pick(words.keyNotes),
    }
    return insertRecord(db, clientTable, newId(), known).id
  })
  addPeople(at, clientIds)
  addMap(at, clientIds[0] ?? '')
  addVisits(at, clientIds)
  addMoney(at, clientIds)
  addDossiers(at, clientIds)
}

function addPeople({ db, rng, newId }: Filling, clientIds: readonly string[]): void {
  for (let i = 0; i < sizes.people; i++) {
    const [, surname] = rng.pick(words.surnames)
    const person = insertRecord(db, personTable, newId(), {
      ...blankPerson,
      name: `${rng.pick(words.men)} ${surname} ${i}`,
      phone: words.phone(i % 10_000),
      email: `person-${i}@firm.example`,
      birthday:
        i % 3 === 0
          ? `1980-${String(rng.int(1, 12)).padStart(2, '0')}-${String(rng.int(1, 28)).padStart(2, '0')}`
          : null,
      howToDeal: rng.pick(words.approaches),
    })
    insertRecord(db, jobTable, newId(), {
      ...blankJob,
      personId: person.id,
      clientId: clientIds[i % clientIds.length] ?? '',
      title: rng.pick(words.posts).title,
      isMain: i < clientIds.length,
      stage: 'known',
    })
  }
}

/** Somebody whose card is on the map of 60 people. */
export const mapped = 'Карта 49'

/** Fifty more people at one client, so that its influence map has sixty, with ties between them. */
function addMap({ db, rng, newId }: Filling, clientId: string): void {
  const ids = Array.from({ length: 50 }, (_, i) => {
    const person = insertRecord(db, personTable, newId(), { ...blankPerson, name: `Карта ${i}` })
    const judged = { power: rng.int(1, 5), support: rng.int(-2, 2) }
    insertRecord(db, jobTable, newId(), { ...blankJob, ...judged, personId: person.id, clientId })
    return person.id
  })
  for (const [i, fromId] of ids.entries())
    for (const kind of ['influences', 'friends'] as const) {
      const toId = ids[(i + rng.int(1, 49)) % ids.length] ?? ''
      insertRecord(db, relationTable, newId(), { ...blankRelation, fromId, toId, kind })
    }
}

function addVisits({ db, rng, newId, today }: Filling, clientIds: readonly string[]): void {
  for (let i = 0; i < sizes.visits; i++) {
    const day = addDays(today, -3_470 + Math.floor((i / sizes.visits) * 3_650))
    const start = 8 * 60 + rng.int(0, 18) * 30
    insertRecord(db, visitTable, newId(), {
      ...blankVisit('Europe/Moscow'),
      clientId: rng.pick(clientIds),
      title: rng.pick(words.aims),
      startsAt: atMinutes(day, start),
      endsAt: atMinutes(day, start + 45),
      place: words.street(rng.int(1, 90)),
      state: day < today ? 'done' : 'planned',
      outcome: day < today ? rng.pick(words.outcomes) : '',
    })
  }
}

/** Twenty statements at each client, and documents of 20 kB, each with a content of its own. */
function addDossiers({ db, rng, newId, today }: Filling, clientIds: readonly string[]): void {
  const said = { knownOn: addDays(today, -100), source: '', confidence: 'sure' } as const
  for (const clientId of clientIds) {
    for (let i = 0; i < 20; i++) {
      const topic = factTopics[i % factTopics.length] ?? 'observation'
      const text = rng.pick(words.outcomes)
      insertRecord(db, factTable, newId(), { clientId, personId: null, topic, text, ...said })
    }
  }
  for (let i = 0; i < sizes.documents; i++) {
    const content = Buffer.alloc(20_000, `${i} `)
    insertRecord(db, documentTable, newId(), {
      clientId: clientIds[i % clientIds.length] ?? '',
      personId: null,
      name: `${i}.txt`,
      mediaType: 'text/plain',
      bytes: content.byteLength,
      sha256: keepContent(db, content),
      datedOn: today,
      note: '',
    })
  }
}
