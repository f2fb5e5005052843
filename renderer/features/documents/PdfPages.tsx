import { ActionIcon, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { bytesOf } from './bytes-of.ts'
import { drawPage, openPdf, type Pdf } from './open-pdf.ts'

type Props = { readonly base64: string; readonly name: string }
type Opened = Pdf | 'locked' | 'unreadable' | null

/** A PDF, one page at a time: only what is looked at is drawn. Page Up and Page Down turn, + and − change the size. */
export function PdfPages({ base64, name }: Props) {
  const m = useMessages()
  const text = m.documents.viewer
  const pdf = useOpened(base64)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1)
  if (pdf === null) return <LoadingState />
  if (typeof pdf === 'string') return <EmptyState title={name} text={text[pdf]} />
  const turn = (by: number) => setPage((at) => Math.min(pdf.pages, Math.max(1, at + by)))
  const scale = (by: number) => setZoom((at) => Math.min(4, Math.max(0.25, at * by)))
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    '+': () => scale(1.25),
    '-': () => scale(0.8),
  }
  const button = (label: string, IconOf: typeof IconPlus, onClick: () => void, disabled = false) => (
    <ActionIcon variant="default" aria-label={label} disabled={disabled} onClick={onClick}>
      <IconOf size={16} aria-hidden />
    </ActionIcon>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons above the page
    <div
      className="kb-pdf"
      onKeyDown={(event) => {
        const perform = keys[event.key]
        if (perform === undefined) return
        event.preventDefault()
        perform()
      }}
    >
      <Group gap="xs" justify="center" className="kb-pdf-bar">
        {button(text.previous, IconChevronLeft, () => turn(-1), page === 1)}
        <Text size="sm" role="status">
          {text.page(page, pdf.pages)}
        </Text>
        {button(text.next, IconChevronRight, () => turn(1), page === pdf.pages)}
        {button(text.smaller, IconMinus, () => scale(0.8))}
        {button(text.larger, IconPlus, () => scale(1.25))}
      </Group>
      <PageCanvas pdf={pdf} page={page} zoom={zoom} label={text.page(page, pdf.pages)} />
    </div>
  )
}

function useOpened(base64: string): Opened {
  const [opened, setOpened] = useState<Opened>(null)
  useEffect(() => {
    let isGone = false
    let pdf: Pdf | null = null
    void openPdf(bytesOf(base64)).then((result) => {
      if (typeof result !== 'string') pdf = result
      if (isGone) pdf?.close()
      else setOpened(result)
    })
    return () => {
      isGone = true
      pdf?.close()
    }
  }, [base64])
  return opened
}

type CanvasProps = {
  readonly pdf: Pdf
  readonly page: number
  readonly zoom: number
  readonly label: string
}

function PageCanvas({ pdf, page, zoom, label }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    if (canvas.current === null) return
    setDrawn(false)
    return drawPage(pdf, page, canvas.current, zoom, () => setDrawn(true))
  }, [pdf, page, zoom])
  return (
    <div className="kb-pdf-scroll">
      <Private>
        <canvas ref={canvas} role="img" aria-label={label} aria-busy={!isDrawn} />
      </Private>
    </div>
  )
}
