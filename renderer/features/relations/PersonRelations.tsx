import { Button, Text, Title, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { NamedRelation } from '../../../shared/contract/relations.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { tieWords } from './map-words.ts'
import { Projects } from './Projects.tsx'
import { RelationForm, type RelationStart } from './RelationForm.tsx'
import './relations.css'

/** Somebody's ties to others, and the projects of the relation with them. */
export function PersonRelations({ personId }: { readonly personId: string }) {
  const m = useMessages()
  const text = m.relations.ofPerson
  const [form, setForm] = useState<RelationStart | null>(null)
  useAsked('relation', () => setForm({ fromId: personId, toId: null }))
  const query = useBookQuery('relations.ofPerson', { personId })
  return (
    <>
      <section aria-label={text.title}>
        <div className="kb-section-head">
          <Title order={3} size="h4">
            {text.title}
          </Title>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setForm({ fromId: personId, toId: null })}
          >
            {text.add}
          </Button>
        </div>
        <QueryView query={query}>
          {(ties) => <Ties personId={personId} ties={ties} onEdit={(tie) => setForm({ tie })} />}
        </QueryView>
      </section>
      <Projects personId={personId} />
      {form === null ? null : <RelationForm start={form} onClose={() => setForm(null)} />}
    </>
  )
}

type TiesProps = {
  readonly personId: string
  readonly ties: readonly NamedRelation[]
  readonly onEdit: (tie: NamedRelation) => void
}

function Ties({ personId, ties, onEdit }: TiesProps) {
  const m = useMessages()
  const format = useFormat()
  const text = m.relations.ofPerson
  if (ties.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="xs">
        {text.none}
      </Text>
    )
  const spanOf = (tie: NamedRelation) =>
    [tie.sinceOn, tie.untilOn].map((day) => (day === null ? '' : format.day(day))).join(' – ')
  return (
    <ul className="kb-lines">
      {ties.map((tie) => {
        const words = tieWords(m, tie, personId, (id) => (id === tie.fromId ? tie.fromName : tie.toName))
        const span = tie.sinceOn === null && tie.untilOn === null ? '' : spanOf(tie)
        return (
          <li key={tie.id}>
            <UnstyledButton className="kb-line" onClick={() => onEdit(tie)} aria-label={text.edit(words)}>
              <span className="kb-line-main">
                <Private>{words}</Private>
              </span>
              <span className="kb-line-side kb-quiet">
                <Private>{format.sentence([span, tie.note])}</Private>
              </span>
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}
