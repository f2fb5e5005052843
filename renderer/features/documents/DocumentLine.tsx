import { ActionIcon, UnstyledButton } from '@mantine/core'
import {
  IconDownload,
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconPencil,
  IconPhoto,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { viewerOf } from '../../../shared/domain/documents/media-type.ts'
import type { Document } from '../../../shared/domain/documents/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { DocumentForm } from './DocumentForm.tsx'

const icons = { picture: IconPhoto, pdf: IconFileTypePdf, text: IconFileText } as const

type Props = { readonly document: Document; readonly onOpen: () => void }

/** One document: a press opens it; what else can be done stands at the end of its line. */
export function DocumentLine({ document, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [isEditing, setEditing] = useState(false)
  const copy = useSaveCopy()
  const trash = useCommand('documents.trash', { done: () => m.documents.removed(document.name), undo: true })
  const viewer = viewerOf(document.mediaType)
  const IconOf = viewer === null ? IconFile : icons[viewer]
  if (isEditing)
    return (
      <li>
        <DocumentForm document={document} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li className="kb-document">
      <UnstyledButton className="kb-line" aria-label={m.documents.open(document.name)} onClick={onOpen}>
        <span className="kb-document-name">
          <IconOf size={18} stroke={1.5} aria-hidden />
          <span>
            <Private className="kb-name">{document.name}</Private>
            {document.note === '' ? null : (
              <span className="kb-document-note">
                <Private>{document.note}</Private>
              </span>
            )}
          </span>
        </span>
        <span className="kb-line-side kb-quiet">
          {format.sentence([format.bytes(document.bytes), format.day(document.datedOn)])}
        </span>
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={m.documents.saveCopy(document.name)}
        loading={copy.pending}
        onClick={() => void copy.run({ id: document.id })}
      >
        <IconDownload size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={m.documents.edit(document.name)}
        onClick={() => setEditing(true)}
      >
        <IconPencil size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={m.documents.removeNamed(document.name)}
        loading={trash.pending}
        onClick={() => void trash.run({ id: document.id })}
      >
        <IconTrash size={14} aria-hidden />
      </ActionIcon>
    </li>
  )
}

/** Writes a plain copy where the user says. */
export function useSaveCopy() {
  const m = useMessages()
  return useCommand('documents.saveCopy', {
    done: ({ path }) => (path === null ? null : m.documents.copied(path)),
  })
}
