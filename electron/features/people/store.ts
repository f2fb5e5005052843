import type { Job, Person } from '../../../shared/domain/people/types.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const personTable = defineTable<Person>({
  name: 'person',
  fields: {
    name: plain,
    phone: plain,
    email: plain,
    birthday: plain,
    howToDeal: plain,
    notes: plain,
    tags: json<readonly string[]>(),
    externalRef: plain,
  },
  title: (p) => p.name,
  search: (p) => ({
    kind: 'person',
    clientId: null,
    title: p.name,
    detail: [p.phone, p.email].filter((t) => t !== '').join(', '),
    text: [p.tags.join(' '), p.howToDeal, p.notes].join(' '),
  }),
})

export const jobTable = defineTable<Job>({
  name: 'job',
  fields: {
    personId: plain,
    clientId: plain,
    title: plain,
    department: plain,
    isMain: flag,
    power: plain,
    support: plain,
    stage: plain,
    startedOn: plain,
    endedOn: plain,
  },
  title: (j) => j.title,
})
