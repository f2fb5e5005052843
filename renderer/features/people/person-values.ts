import type { Input } from '../../../shared/contract/index.ts'
import type { Job, Person } from '../../../shared/domain/people/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import { readBirthday, writeBirthday } from './birthday-text.ts'

type PersonInput = Required<Input<'people.save'>['person']>
export type JobValues = Required<Input<'people.save'>['job']>

/** What the form holds of a person; the birthday as it is typed. */
export type PersonValues = Omit<PersonInput, 'birthday' | 'tags' | 'rivals'> & {
  readonly birthdayText: string
  readonly tags: readonly string[]
  readonly rivals: Person['rivals']
}

export function personValues(person: Person | null, calendar: Format['calendar']): PersonValues {
  if (person === null) return blankPerson
  const { name, phone, email, howToDeal, motives, personalFacts, rivals, notes, tags, birthday } = person
  const birthdayText = writeBirthday(birthday, calendar)
  return { name, phone, email, howToDeal, motives, personalFacts, rivals, notes, tags, birthdayText }
}

const blankPerson: PersonValues = {
  name: '',
  phone: '',
  email: '',
  howToDeal: '',
  motives: '',
  personalFacts: '',
  rivals: [],
  notes: '',
  tags: [],
  birthdayText: '',
}

/** The form's content as the call takes it, competitors without a name left out; null: the birthday is no day. */
export function personInput(values: PersonValues): PersonInput | null {
  const { birthdayText, tags, rivals, ...rest } = values
  const birthday = birthdayText.trim() === '' ? null : readBirthday(birthdayText)
  if (birthdayText.trim() !== '' && birthday === null) return null
  const named = rivals.filter((rival) => rival.name.trim() !== '')
  return { ...rest, birthday, tags: [...tags], rivals: named }
}

export const blankJob: JobValues = {
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

export function jobValues(job: Job | null): JobValues {
  if (job === null) return blankJob
  const { title, department, role, isMain, power, support, stage, wantedStage, startedOn, endedOn } = job
  return { title, department, role, isMain, power, support, stage, wantedStage, startedOn, endedOn }
}
