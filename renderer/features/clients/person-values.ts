import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { Input } from '../../../shared/contract/index.ts'
import { readBirthday, writeBirthday } from './birthday-text.ts'

type Member = ClientDetail['people'][number]
type PersonInput = Required<Input<'people.save'>['person']>
type JobInput = Required<Input<'people.save'>['job']>

/** What the form holds of a person and of the place at this client. */
type Shown = Pick<PersonInput, 'name' | 'phone' | 'email' | 'howToDeal' | 'notes'>
type ShownJob = Pick<JobInput, 'title' | 'department' | 'isMain' | 'power' | 'support' | 'stage'>
export type PersonValues = Shown &
  ShownJob & { readonly birthdayText: string; readonly tags: readonly string[] }

export function personValues(member: Member | null): PersonValues {
  if (member === null) return blank
  const { person, job } = member
  return {
    name: person.name,
    phone: person.phone,
    email: person.email,
    howToDeal: person.howToDeal,
    notes: person.notes,
    tags: person.tags,
    birthdayText: writeBirthday(person.birthday),
    title: job.title,
    department: job.department,
    isMain: job.isMain,
    power: job.power,
    support: job.support,
    stage: job.stage,
  }
}

const blank: PersonValues = {
  name: '',
  phone: '',
  email: '',
  howToDeal: '',
  notes: '',
  tags: [],
  birthdayText: '',
  title: '',
  department: '',
  isMain: false,
  power: null,
  support: null,
  stage: 'none',
}

/** The form's content as the call takes it; null: the birthday is no day. */
export function personInput(
  values: PersonValues,
): { readonly person: Partial<PersonInput>; readonly job: ShownJob } | null {
  const { title, department, isMain, power, support, stage, birthdayText, tags, ...person } = values
  const birthday = birthdayText.trim() === '' ? null : readBirthday(birthdayText)
  if (birthdayText.trim() !== '' && birthday === null) return null
  return {
    person: { ...person, tags: [...tags], birthday },
    job: { title, department, isMain, power, support, stage },
  }
}
