import { Title, UnstyledButton } from '@mantine/core'
import { Link } from 'wouter'
import type { Relation } from '../../../shared/domain/relations/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import type { MapModel } from './map-model.ts'
import { powerWord, tieWords } from './map-words.ts'

type Props = {
  readonly model: MapModel
  readonly canChange: boolean
  readonly onEdit: (tie: Relation) => void
}

/** What the map shows, said in words: everybody by their say, with all their ties. */
export function MapList({ model, canChange, onEdit }: Props) {
  const m = useMessages()
  const names = new Map(model.people.map((person) => [person.id, person.name]))
  const nameOf = (id: string) => names.get(id) ?? ''
  return (
    <section className="kb-map-words" aria-label={m.relations.map.list}>
      <Title order={2} size="h4">
        {m.relations.map.list}
      </Title>
      <ul className="kb-lines">
        {model.people.map((person) => {
          const ties = model.relations.filter((tie) => tie.fromId === person.id || tie.toId === person.id)
          return (
            <li key={person.id} className="kb-map-person">
              <Link href={`/people/${person.id}`} className="kb-link">
                <NameText name={person.name} />
              </Link>
              <div>
                <SupportMark support={person.support} />
                <span className="kb-quiet"> · {m.people.record.power(powerWord(m, person.power))}</span>
              </div>
              <ul className="kb-map-ties">
                {ties.map((tie) => (
                  <Tie
                    key={tie.id}
                    words={tieWords(m, tie, person.id, nameOf)}
                    note={tie.note}
                    onEdit={canChange ? () => onEdit(tie) : null}
                  />
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type TieProps = { readonly words: string; readonly note: string; readonly onEdit: (() => void) | null }

function Tie({ words, note, onEdit }: TieProps) {
  const m = useMessages()
  const said = (
    <>
      <Private>{words}</Private>
      {note === '' ? null : (
        <span className="kb-quiet">
          {' – '}
          <Private>{note}</Private>
        </span>
      )}
    </>
  )
  if (onEdit === null) return <li className="kb-tie">{said}</li>
  return (
    <li>
      <UnstyledButton className="kb-tie" onClick={onEdit} aria-label={m.relations.ofPerson.edit(words)}>
        {said}
      </UnstyledButton>
    </li>
  )
}
