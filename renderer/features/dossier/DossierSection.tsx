import { Button, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EntryKind, FactTopic } from '../../../shared/domain/dossier/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryForm } from './EntryForm.tsx'
import type { EntryValues } from './entry-values.ts'
import { type SectionName, topicsOf } from './sections.ts'

export type AddChoice = { readonly kind: EntryKind; readonly preset?: EntryValues }

type Props = {
  readonly name: SectionName
  /** What its buttons add. */
  readonly adds: readonly AddChoice[]
  readonly isEmpty: boolean
  readonly children: ReactNode
}

/** A part of the dossier: its heading, what can be added, the form while something is added, its entries. */
export function DossierSection({ name, adds, isEmpty, children }: Props) {
  const m = useMessages()
  const { editing, edit } = useDossier()
  const title = m.dossier.sections[name]
  const isAdding = editing !== null && editing.section === name && editing.entry === null
  return (
    <section aria-label={title} id={sectionId(name)} className="kb-dossier-section">
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {title}
        </Title>
        <span>
          {adds.map(({ kind, preset = {} }) => (
            <Button
              key={kind}
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={kind === 'fact' ? m.dossier.addTo(title) : undefined}
              onClick={() => edit({ section: name, kind, entry: null, preset })}
            >
              {m.dossier.add[kind]}
            </Button>
          ))}
        </span>
      </div>
      {isAdding ? (
        <EntryForm
          key={`${editing.kind}${JSON.stringify(editing.preset)}`}
          editing={editing}
          topics={topicsHere(name)}
          label={m.dossier.add[editing.kind]}
        />
      ) : null}
      {isEmpty && !isAdding ? (
        <Text size="sm" c="dimmed" mt={4}>
          {m.dossier.emptySections[name]}
        </Text>
      ) : (
        children
      )}
    </section>
  )
}

export function sectionId(name: SectionName): string {
  return `dossier-${name}`
}

function topicsHere(name: SectionName): readonly FactTopic[] | undefined {
  return topicsOf[name]
}
