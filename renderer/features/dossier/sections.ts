import type { QuestionKey } from '../../../shared/domain/dossier/questions.ts'
import type { Dossier, EntryKind, Fact, FactTopic } from '../../../shared/domain/dossier/types.ts'

export const sectionNames = [
  'company',
  'figures',
  'needs',
  'wallet',
  'rivals',
  'trust',
  'promises',
  'claims',
  'occasions',
  'swot',
  'observations',
] as const
export type SectionName = (typeof sectionNames)[number]

export const swotTopics = ['strength', 'weakness', 'opportunity', 'threat'] as const

/** What the facts of a section are about; sections that are not here hold entries of another kind. */
export const topicsOf: Readonly<Partial<Record<SectionName, readonly FactTopic[]>>> = {
  company: ['founded', 'history', 'owners', 'size', 'business', 'news'],
  needs: ['needs', 'plans', 'buying'],
  trust: ['terms', 'debt'],
  swot: swotTopics,
  observations: ['observation'],
}

/** Facts of the topics, ordered by topic; within one the newest first, as the book gives them. */
export function factsOf({ facts }: Pick<Dossier, 'facts'>, topics: readonly FactTopic[]): readonly Fact[] {
  return topics.flatMap((topic) => facts.filter((fact) => fact.topic === topic))
}

type Place = { readonly section: SectionName; readonly kind: EntryKind; readonly topic?: FactTopic }

const places: Readonly<Record<Exclude<QuestionKey, 'decider' | 'swot'>, Place>> = {
  needs: { section: 'needs', kind: 'fact', topic: 'needs' },
  plans: { section: 'needs', kind: 'fact', topic: 'plans' },
  buying: { section: 'needs', kind: 'fact', topic: 'buying' },
  purchases: { section: 'wallet', kind: 'purchase' },
  rivals: { section: 'rivals', kind: 'rival' },
  business: { section: 'company', kind: 'fact', topic: 'business' },
  owners: { section: 'company', kind: 'fact', topic: 'owners' },
  size: { section: 'company', kind: 'fact', topic: 'size' },
  founded: { section: 'company', kind: 'fact', topic: 'founded' },
  news: { section: 'company', kind: 'fact', topic: 'news' },
  figures: { section: 'figures', kind: 'figure' },
  reliability: { section: 'trust', kind: 'reliability' },
  terms: { section: 'trust', kind: 'fact', topic: 'terms' },
  debt: { section: 'trust', kind: 'fact', topic: 'debt' },
}

/** Where a question is answered; null: not in the dossier but among the people. */
export function placeOf(key: QuestionKey, { facts }: Pick<Dossier, 'facts'>): Place | null {
  if (key === 'decider') return null
  if (key !== 'swot') return places[key]
  const missing = swotTopics.find((topic) => !facts.some((fact) => fact.topic === topic))
  return { section: 'swot', kind: 'fact', topic: missing ?? 'strength' }
}
