import type { NewRecord } from '../../../shared/base/record.ts'
import type { Attitude, Job, Person, RivalAttitude } from '../../../shared/domain/people/types.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const personTable = defineTable<Person>({
  name: 'person',
  fields: {
    name: plain,
    phone: plain,
    email: plain,
    birthday: plain,
    howToDeal: plain,
    motives: plain,
    personalFacts: plain,
    rivals: json<readonly RivalAttitude[]>(),
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
    text: [
      p.tags.join(' '),
      p.howToDeal,
      p.motives,
      p.personalFacts,
      p.rivals.map((rival) => rival.name).join(' '),
      p.notes,
    ].join(' '),
  }),
})

export const jobTable = defineTable<Job>({
  name: 'job',
  fields: {
    personId: plain,
    clientId: plain,
    title: plain,
    department: plain,
    role: plain,
    isMain: flag,
    power: plain,
    support: plain,
    stage: plain,
    wantedStage: plain,
    startedOn: plain,
    endedOn: plain,
  },
  title: (j) => j.title,
})

export const attitudeTable = defineTable<Attitude>({
  name: 'attitude',
  fields: { jobId: plain, onDay: plain, power: plain, support: plain, stage: plain, note: plain },
  title: (s) => (s.note === '' ? s.onDay : s.note),
})

/** Somebody of whom nothing is known. */
export const blankPerson: NewRecord<Person> = {
  name: '',
  phone: '',
  email: '',
  birthday: null,
  howToDeal: '',
  motives: '',
  personalFacts: '',
  rivals: [],
  notes: '',
  tags: [],
  externalRef: '',
}

export type JobFields = Omit<NewRecord<Job>, 'personId' | 'clientId'>
export const blankJob: JobFields = {
  title: '',
  department: '',
  role: 'none',
  isMain: false,
  power: null,
  support: null,
  stage: 'none',
  wantedStage: null,
  startedOn: null,
  endedOn: null,
}
