import {
  claimKinds,
  confidences,
  type EntryKind,
  type FactTopic,
  factTopics,
  occasionKinds,
  promiseSides,
  reliabilityResults,
  reliabilitySubjects,
} from '../../../shared/domain/dossier/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

type Labels = AllMessages['dossier']['fields']
type Words = (m: AllMessages['dossier']) => Readonly<Record<string, string>>

/** One field of the form of an entry. */
export type FieldSpec = {
  readonly key: string
  /** Its label, where it is not that of its key. */
  readonly label?: keyof Labels
  readonly hint?: keyof Labels
  /** Takes the whole width of the form. */
  readonly isWide?: boolean
} & (
  | { readonly type: 'line' | 'long'; readonly max: number; readonly isEssential?: boolean }
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly words: Words }
  | { readonly type: 'day'; readonly isOptional: boolean }
  | { readonly type: 'money' | 'year' | 'person' | 'rival' | 'group' | 'indicators' | 'guests' }
)

const source: FieldSpec = { key: 'source', type: 'line', max: 300, hint: 'sourceHint' }
const confidence: FieldSpec = {
  key: 'confidence',
  type: 'choice',
  options: confidences,
  words: (m) => m.confidences,
}
const knownOn: FieldSpec = { key: 'knownOn', type: 'day', isOptional: false }
const provenance = [knownOn, source, confidence]
const person: FieldSpec = { key: 'personId', type: 'person' }

function long(key: string, more: Partial<FieldSpec> & { readonly max?: number } = {}): FieldSpec {
  return { key, type: 'long', max: 20_000, isWide: true, ...more } as FieldSpec
}

function factSpecs(topics: readonly FactTopic[]): readonly FieldSpec[] {
  const topic: FieldSpec = { key: 'topic', type: 'choice', options: topics, words: (m) => m.topics }
  return [
    ...(topics.length > 1 ? [topic] : []),
    long('text', { isEssential: true }),
    ...provenance,
    ...(topics.includes('observation') ? [person] : []),
  ]
}

const specs: Readonly<Record<Exclude<EntryKind, 'fact'>, readonly FieldSpec[]>> = {
  figure: [
    { key: 'year', type: 'year' },
    { key: 'currency', type: 'line', max: 3 },
    { key: 'revenueMinor', type: 'money' },
    { key: 'marginMinor', type: 'money' },
    { key: 'indicators', type: 'indicators', hint: 'indicatorsHint', isWide: true },
    ...provenance,
  ],
  rival: [
    { key: 'name', type: 'line', max: 200, isEssential: true },
    { key: 'terms', type: 'line', max: 2_000 },
    long('offer'),
    { key: 'strengths', type: 'line', max: 2_000 },
    { key: 'weaknesses', type: 'line', max: 2_000 },
    ...provenance,
  ],
  purchase: [
    { key: 'groupName', type: 'group' },
    { key: 'rivalId', type: 'rival' },
    { key: 'yearMinor', type: 'money', hint: 'yearHint' },
    { key: 'note', type: 'line', max: 2_000 },
    ...provenance,
  ],
  reliability: [
    { key: 'subject', type: 'choice', options: reliabilitySubjects, words: (m) => m.subjects },
    { key: 'result', type: 'choice', options: reliabilityResults, words: (m) => m.results },
    long('text', { label: 'check', isEssential: true }),
    ...provenance,
  ],
  promise: [
    long('text', { label: 'promise', max: 2_000, isEssential: true }),
    { key: 'side', type: 'choice', options: promiseSides, words: (m) => m.sides },
    person,
    { key: 'dueOn', type: 'day', isOptional: true },
    { key: 'madeOn', type: 'day', isOptional: false },
    { key: 'doneOn', type: 'day', isOptional: true },
  ],
  claim: [
    { key: 'kind', type: 'choice', options: claimKinds, words: (m) => m.claimKinds },
    { key: 'openedOn', type: 'day', isOptional: false },
    long('text', { label: 'claim', isEssential: true }),
    { key: 'amountMinor', type: 'money' },
    { key: 'cause', type: 'line', max: 2_000 },
    long('settlement'),
    { key: 'settledOn', type: 'day', isOptional: true },
    { key: 'lesson', type: 'line', max: 2_000 },
    person,
    source,
    confidence,
  ],
  occasion: [
    { key: 'title', type: 'line', max: 300, isEssential: true },
    { key: 'kind', type: 'choice', options: occasionKinds, words: (m) => m.occasionKinds },
    { key: 'heldOn', type: 'day', isOptional: false },
    { key: 'place', type: 'line', max: 300 },
    { key: 'costMinor', type: 'money' },
    { key: 'guests', type: 'guests', isWide: true },
    long('outcome'),
  ],
}

/** The fields of the form of an entry, in their order. topics: those a fact may be about where it stands. */
export function specsOf(kind: EntryKind, topics: readonly FactTopic[] = factTopics): readonly FieldSpec[] {
  return kind === 'fact' ? factSpecs(topics) : specs[kind]
}
