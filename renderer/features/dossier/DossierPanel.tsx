import { Anchor } from '@mantine/core'
import { type ComponentType, useMemo, useState } from 'react'
import { QueryView } from '../../api/QueryView.tsx'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { CompletenessBar } from './CompletenessBar.tsx'
import { sectionId } from './DossierSection.tsx'
import { DossierContext, type Editing } from './dossier-context.ts'
import { FactSection, SwotSection } from './FactSections.tsx'
import { FiguresSection } from './FiguresSection.tsx'
import { newEntry } from './new-entry.ts'
import { ClaimsSection, OccasionsSection, PromisesSection, RivalsSection } from './RecordSections.tsx'
import { type SectionName, sectionNames } from './sections.ts'
import { TrustSection } from './TrustSection.tsx'
import { WalletSection } from './WalletSection.tsx'
import './dossier.css'

const parts: Readonly<Record<SectionName, ComponentType>> = {
  company: () => <FactSection name="company" />,
  figures: FiguresSection,
  needs: () => <FactSection name="needs" />,
  wallet: WalletSection,
  rivals: RivalsSection,
  trust: TrustSection,
  promises: PromisesSection,
  claims: ClaimsSection,
  occasions: OccasionsSection,
  swot: SwotSection,
  observations: () => <FactSection name="observations" />,
}

/** All that is known of a client, and what to ask next (K-20…K-27). */
export function DossierPanel({ clientId }: { readonly clientId: string }) {
  const query = useBookQuery('dossier.get', { clientId })
  const client = useBookQuery('clients.get', { id: clientId })
  const products = useBookQuery('products.list', {})
  const [editing, edit] = useState<Editing | null>(null)
  useAsked('add', (kind) => edit(newEntry(kind)))
  const ourGroups = useMemo(
    () =>
      [...new Set((products.data ?? []).map((product) => product.groupName))].filter((name) => name !== ''),
    [products.data],
  )
  return (
    <QueryView query={client}>
      {(detail) => (
        <QueryView query={query}>
          {(dossier) => (
            <DossierContext
              value={{ dossier, client: detail.client, people: detail.people, ourGroups, editing, edit }}
            >
              <CompletenessBar />
              <Jump />
              {sectionNames.map((name) => {
                const Part = parts[name]
                return <Part key={name} />
              })}
            </DossierContext>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** The parts by name; each brings its part into sight. */
function Jump() {
  const m = useMessages()
  const link = (id: string, label: string) => (
    <Anchor key={id} component="button" type="button" size="sm" onClick={() => bringIntoSight(id)}>
      {label}
    </Anchor>
  )
  return (
    <nav aria-label={m.dossier.jump} className="kb-jump">
      {sectionNames.map((name) => link(sectionId(name), m.dossier.sections[name]))}
      {link('documents', m.documents.title)}
    </nav>
  )
}

const spaceAbove = 8

/** Scrolls the record alone: scrollIntoView would move what is around it as well. */
function bringIntoSight(id: string): void {
  const part = document.getElementById(id)
  const scroller = part?.closest('.kb-split-detail')
  if (part === null || scroller === null || scroller === undefined) return
  const head = scroller.querySelector('.kb-record-head')?.getBoundingClientRect().height ?? 0
  scroller.scrollTop +=
    part.getBoundingClientRect().top - scroller.getBoundingClientRect().top - head - spaceAbove
}
