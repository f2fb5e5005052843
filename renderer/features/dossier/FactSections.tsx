import { SimpleGrid, Text } from '@mantine/core'
import type { Fact } from '../../../shared/domain/dossier/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { DossierSection } from './DossierSection.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryLine } from './EntryLine.tsx'
import { FamilyLine } from './FamilyLine.tsx'
import { ProvenanceText } from './ProvenanceText.tsx'
import { factsOf, type SectionName, swotTopics, topicsOf } from './sections.ts'

type Props = { readonly name: 'company' | 'needs' | 'observations' }

/** A part of the dossier that holds free statements. */
export function FactSection({ name }: Props) {
  const { dossier } = useDossier()
  const topics = topicsOf[name] ?? []
  const facts = factsOf(dossier, topics)
  const hasFamily = name === 'company' && (dossier.owner !== null || dossier.owned.length > 0)
  return (
    <DossierSection
      name={name}
      adds={[{ kind: 'fact', preset: { topic: topics[0] ?? 'observation' } }]}
      isEmpty={facts.length === 0 && !hasFamily}
    >
      <FactLines section={name} facts={facts} />
      {name === 'company' ? <FamilyLine /> : null}
    </DossierSection>
  )
}

type LinesProps = {
  readonly section: SectionName
  readonly facts: readonly Fact[]
  readonly hasTopic?: boolean
}

/** Statements, each with its topic and where it comes from. */
export function FactLines({ section, facts, hasTopic = true }: LinesProps) {
  const m = useMessages()
  const { people } = useDossier()
  if (facts.length === 0) return null
  return (
    <ul className="kb-lines">
      {facts.map((fact) => (
        <EntryLine key={fact.id} section={section} kind="fact" entry={fact}>
          {hasTopic && section !== 'observations' ? (
            <span className="kb-entry-topic">{m.dossier.topics[fact.topic]}</span>
          ) : null}
          <Private className="kb-entry-text">{fact.text}</Private>
          <span className="kb-entry-foot">
            <ProvenanceText
              {...fact}
              isTimeless={['founded', 'history', 'observation'].includes(fact.topic)}
            />
            <PersonName id={fact.personId} people={people} />
          </span>
        </EntryLine>
      ))}
    </ul>
  )
}

type PersonProps = { readonly id: string | null; readonly people: ReturnType<typeof useDossier>['people'] }

/** Whom an entry is about, after what else is said of it. */
export function PersonName({ id, people }: PersonProps) {
  const name = people.find(({ person }) => person.id === id)?.person.name
  if (name === undefined) return null
  return (
    <>
      {' · '}
      <Private>{name}</Private>
    </>
  )
}

/** Strengths, weaknesses, opportunities and threats in four fields. */
export function SwotSection() {
  const m = useMessages()
  const { dossier } = useDossier()
  const facts = factsOf(dossier, swotTopics)
  return (
    <DossierSection
      name="swot"
      adds={[{ kind: 'fact', preset: { topic: 'strength' } }]}
      isEmpty={facts.length === 0}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="lg" mt="xs">
        {swotTopics.map((topic) => {
          const own = facts.filter((fact) => fact.topic === topic)
          return (
            <div key={topic} className="kb-swot" data-topic={topic}>
              <Text fw={500}>{m.dossier.topics[topic]}</Text>
              {own.length === 0 ? (
                <Text size="sm" c="dimmed">
                  —
                </Text>
              ) : (
                <FactLines section="swot" facts={own} hasTopic={false} />
              )}
            </div>
          )
        })}
      </SimpleGrid>
    </DossierSection>
  )
}
