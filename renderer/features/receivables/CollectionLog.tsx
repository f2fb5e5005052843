import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CollectionNote } from '../../../shared/domain/receivables/types.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { CollectionForm } from './CollectionForm.tsx'

type Props = {
  readonly clientId: string
  /** null: about all that the client owes. */
  readonly invoiceId: string | null
  readonly currency: string
  readonly notes: readonly CollectionNote[]
}

/** What was done to get the money, and what the client promised. */
export function CollectionLog({ clientId, invoiceId, currency, notes }: Props) {
  const m = useMessages()
  const [edited, setEdited] = useState<CollectionNote | 'new' | null>(null)
  const text = m.receivables.log
  return (
    <>
      <RecordPart
        title={text.title}
        empty={notes.length === 0 ? text.none : null}
        action={
          <Button size="compact-sm" variant="subtle" onClick={() => setEdited('new')}>
            {text.add}
          </Button>
        }
      >
        <ul className="kb-lines">
          {notes.map((note) => (
            <li key={note.id}>
              <LineLink
                onOpen={() => setEdited(note)}
                main={
                  <>
                    <DateText date={note.happenedOn} /> · {text.kinds[note.kind]}
                    {note.tone === null ? '' : ` (${text.tones[note.tone]})`}
                    {note.note === '' ? null : (
                      <>
                        {' · '}
                        <Private>{note.note}</Private>
                      </>
                    )}
                  </>
                }
                side={<PromiseMark note={note} />}
              />
            </li>
          ))}
        </ul>
      </RecordPart>
      {edited === null ? null : (
        <CollectionForm
          key={edited === 'new' ? 'new' : edited.id}
          clientId={clientId}
          invoiceId={invoiceId}
          currency={currency}
          note={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

function PromiseMark({ note }: { readonly note: CollectionNote }) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  if (note.promisedOn === null) return null
  const day = format.day(note.promisedOn)
  return (
    <StatusMark status={note.promisedOn < today ? 'late' : 'near'}>
      {m.receivables.log.promised(day)}
    </StatusMark>
  )
}
