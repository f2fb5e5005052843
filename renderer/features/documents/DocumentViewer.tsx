import { Button, Group, Modal, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { viewerOf } from '../../../shared/domain/documents/media-type.ts'
import type { Document } from '../../../shared/domain/documents/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { bytesOf } from './bytes-of.ts'
import { useSaveCopy } from './DocumentLine.tsx'

const PdfPages = lazy(() => import('./PdfPages.tsx').then((file) => ({ default: file.PdfPages })))

type Props = { readonly document: Document; readonly onClose: () => void }

/** A document over the whole window. Its content comes from the book into memory and goes nowhere else. */
export function DocumentViewer({ document, onClose }: Props) {
  const m = useMessages()
  const copy = useSaveCopy()
  const isShown = viewerOf(document.mediaType) !== null
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      aria-label={m.documents.viewer.label(document.name)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
      title={
        <Group gap="md">
          <Private className="kb-name">{document.name}</Private>
          <Button
            variant="default"
            size="compact-sm"
            title={m.documents.copyHint}
            leftSection={<IconDownload size={14} aria-hidden />}
            loading={copy.pending}
            onClick={() => void copy.run({ id: document.id })}
          >
            {m.documents.copy}
          </Button>
        </Group>
      }
    >
      {isShown ? (
        <Content document={document} />
      ) : (
        <EmptyState title={document.name} text={m.documents.viewer.notShown} />
      )}
    </Modal>
  )
}

function Content({ document }: { readonly document: Document }) {
  const query = useBookQuery(
    'documents.content',
    { id: document.id },
    { isForgotten: true, keepPrevious: false },
  )
  return (
    <QueryView query={query}>
      {({ base64 }) => (
        <Suspense fallback={<LoadingState />}>
          <Drawn document={document} base64={base64} />
        </Suspense>
      )}
    </QueryView>
  )
}

function Drawn({ document, base64 }: { readonly document: Document; readonly base64: string }) {
  const viewer = viewerOf(document.mediaType)
  if (viewer === 'pdf') return <PdfPages base64={base64} name={document.name} />
  // A data: address stays in the page's memory; a blob could be paged out to the disk by the browser.
  if (viewer === 'picture')
    return (
      <Private className="kb-picture">
        <img src={`data:${document.mediaType};base64,${base64}`} alt={document.name} />
      </Private>
    )
  return (
    <Text component="pre" className="kb-plain-text">
      <Private>{new TextDecoder().decode(bytesOf(base64))}</Private>
    </Text>
  )
}
