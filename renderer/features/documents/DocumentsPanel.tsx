import { Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Document } from '../../../shared/domain/documents/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { type DroppedFile, FileDrop } from '../../ui/FileDrop.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { DocumentLine } from './DocumentLine.tsx'
import { DocumentViewer } from './DocumentViewer.tsx'
import './documents.css'

const megabyte = 1_000_000

/** Files of a client: dropped, read in this window, saved as a copy, taken away. */
export function DocumentsPanel({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const format = useFormat()
  const { documentMegabytes } = useBookSettings()
  const query = useBookQuery('documents.list', { clientId })
  const [shown, show] = useState<Document | null>(null)
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const add = useCommand('documents.add', {
    done: (document) => m.documents.added(document.name),
    undo: true,
  })
  const take = async ({ name, base64 }: DroppedFile) => {
    setWaiting((names) => [...names, name])
    await add.run({ clientId, name, base64 })
    setWaiting((names) => names.filter((other) => other !== name))
  }
  const section = useRef<HTMLElement>(null)
  // The choice of a file opens by itself where the browser allows it; else the field is in sight and has the focus.
  useAsked('attach', () => {
    const input = section.current?.querySelector<HTMLInputElement>('input[type=file]')
    input?.focus()
    input?.click()
  })
  return (
    <section aria-label={m.documents.title} id="documents" ref={section}>
      <Title order={3} size="h4" mb="xs">
        {m.documents.title}
      </Title>
      <FileDrop
        label={m.documents.drop}
        extensions={[]}
        maxBytes={documentMegabytes * megabyte}
        isMany
        onFile={(file) => void take(file)}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {m.documents.limit(format.bytes(documentMegabytes * megabyte))}
      </Text>
      {waiting.map((name) => (
        <Text key={name} size="sm" role="status">
          {m.documents.adding(name)}
        </Text>
      ))}
      <QueryView query={query} rows={2}>
        {(documents) =>
          documents.length === 0 ? (
            <Text size="sm" c="dimmed" mt="sm">
              {m.documents.empty}
            </Text>
          ) : (
            <ul className="kb-lines" aria-label={m.documents.list}>
              {documents.map((document) => (
                <DocumentLine key={document.id} document={document} onOpen={() => show(document)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {shown === null ? null : <DocumentViewer document={shown} onClose={() => show(null)} />}
    </section>
  )
}
