import type { NewRecord } from '../../../shared/base/record.ts'
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

/** Somebody of whom nothing is known. */
export const blankPerson: NewRecord<Person> = {
  name: '',
  phone: '',
  email: '',
  birthday: null,
  howToDeal: '',
  notes: '',
  tags: [],
  externalRef: '',
}

export type JobFields = Omit<NewRecord<Job>, 'personId' | 'clientId'>
export const blankJob: JobFields = {
  title: '',
  department: '',
  isMain: false,
  power: null,
  support: null,
  stage: 'none',
  startedOn: null,
  endedOn: null,
}
