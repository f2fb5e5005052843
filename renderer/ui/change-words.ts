import { isLocalDate } from '../../shared/base/local-date.ts'
import type { FieldChange } from '../../shared/contract/history.ts'
import type { Format } from '../../shared/i18n/format.ts'
import type { AllMessages } from '../../shared/i18n/index.ts'

type Words = { readonly m: AllMessages; readonly format: Format }
type Value = FieldChange['before']
type Writer = (words: Words, value: string) => string

/** A change in words: the field by its name, what stood there and what stands there now. */
export type ChangeWords = { readonly label: string; readonly before: string; readonly after: string }

const longest = 120

const yesNo: Writer = ({ m }, value) => (value === '1' ? m.shell.yes : m.shell.no)
const oneOf =
  (table: (m: AllMessages) => Readonly<Record<string, string>>): Writer =>
  ({ m }, value) =>
    table(m)[value] ?? value

/** Fields that do not lie in their column as people read them. */
const writers: Readonly<Record<string, Writer>> = {
  isKey: yesNo,
  isMain: yesNo,
  status: oneOf((m) => m.clients.status),
  prospectStage: oneOf((m) => m.appraisal.standing.stages),
  power: oneOf((m) => m.people.power),
  support: oneOf((m) => m.people.support),
  stage: oneOf((m) => m.people.stage),
  wantedStage: oneOf((m) => m.people.stage),
  role: oneOf((m) => m.people.role),
  creditLimitMinor: ({ format }, value) => format.number(Number(value) / 100),
  tags: (_, value) => (JSON.parse(value) as string[]).join(', '),
  custom: (_, value) =>
    Object.entries(JSON.parse(value) as Record<string, string>)
      .map(([name, content]) => `${name}: ${content}`)
      .join(', '),
  rivals: (_, value) => (JSON.parse(value) as { name: string }[]).map((rival) => rival.name).join(', '),
}

export function changeWords(words: Words, { field, before, after }: FieldChange): ChangeWords {
  return {
    label: labelOf(words.m, field),
    before: write(words, field, before),
    after: write(words, field, after),
  }
}

function labelOf(m: AllMessages, field: string): string {
  if (field === 'prospectStage') return m.appraisal.standing.stage
  if (field === 'keyReason') return m.appraisal.standing.reason
  if (field === 'parentId') return m.dossier.family.owner
  const labels: Readonly<Record<string, string>> = { ...m.people.fields, ...m.clients.fields }
  return labels[field] ?? field
}

function write(words: Words, field: string, value: Value): string {
  const text = value === null || value === '' ? '' : (writers[field]?.(words, String(value)) ?? String(value))
  if (text === '') return words.m.clients.record.empty
  if (isLocalDate(text)) return words.format.day(text)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
