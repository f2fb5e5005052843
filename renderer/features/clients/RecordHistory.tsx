import { Button, Title } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChangeEntry } from '../../../shared/contract/history.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { FieldChanges } from '../../ui/FieldChanges.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'

type Props = { readonly table: 'client'; readonly id: string }

/** What was changed when, and from what; read only when it is asked for. */
export function RecordHistory({ table, id }: Props) {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  const query = useBookQuery('history.ofRecord', { table, id }, { enabled: isOpen })
  return (
    <section aria-label={m.clients.record.fieldHistory}>
      <Title order={3} size="h4">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          leftSection={
            isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />
          }
          onClick={() => setOpen(!isOpen)}
        >
          {m.clients.record.fieldHistory}
        </Button>
      </Title>
      {isOpen ? (
        <QueryView query={query}>
          {(entries) => (
            <ul className="kb-lines">
              {entries.map((entry) => (
                <Entry key={`${entry.commandId}-${entry.kind}`} entry={entry} />
              ))}
            </ul>
          )}
        </QueryView>
      ) : null}
    </section>
  )
}

function Entry({ entry }: { readonly entry: ChangeEntry }) {
  const m = useMessages()
  const format = useFormat()
  const { record } = m.clients
  return (
    <li className="kb-line-text">
      <span className="kb-quiet">
        {format.sentence([format.instant(entry.at), record[entry.kind], entry.undone ? record.undone : ''])}
      </span>
      <FieldChanges fields={entry.fields} />
    </li>
  )
}
