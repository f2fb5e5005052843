import { Modal, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { maxPictureBytes } from '../../../shared/contract/templates.ts'
import { type DroppedFile, FileDrop } from '../FileDrop.tsx'
import { FormActions } from '../FormActions.tsx'
import { useMessages } from '../language.tsx'

export type ChosenPicture = {
  readonly file: { readonly name: string; readonly mime: 'image/png' | 'image/jpeg'; readonly base64: string }
  readonly width: number
  readonly height: number
}

type Props = {
  /** Keeps the picture; null: it was refused, and said so. */
  readonly onKeep: (picture: ChosenPicture) => Promise<string | null>
  readonly onInsert: (attrs: { fileId: string; width: number; alt: string }) => void
  readonly onClose: () => void
}

/** A picture for the text, with its name for those who can't see it. */
export function PictureDialog({ onKeep, onInsert, onClose }: Props) {
  const m = useMessages()
  const words = m.templates.editor
  const [chosen, setChosen] = useState<ChosenPicture | null>(null)
  const [alt, setAlt] = useState('')
  const [width, setWidth] = useState(60)
  const take = async (file: DroppedFile) => {
    const mime = file.name.toLowerCase().endsWith('.png') ? 'image/png' : 'image/jpeg'
    const size = await pictureSize(`data:${mime};base64,${file.base64}`)
    setAlt(file.name.replace(/\.\w+$/, ''))
    setChosen({ file: { name: file.name, mime, base64: file.base64 }, ...size })
  }
  const insert = async () => {
    const fileId = chosen === null ? null : await onKeep(chosen)
    if (fileId !== null) onInsert({ fileId, width, alt })
  }
  return (
    <Modal opened onClose={onClose} title={words.picture} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void insert()
        }}
      >
        <Stack gap="sm">
          <FileDrop
            label={chosen?.file.name ?? words.choosePicture}
            extensions={['png', 'jpg', 'jpeg']}
            maxBytes={maxPictureBytes}
            onFile={(file) => void take(file)}
          />
          <TextInput
            label={words.pictureName}
            maxLength={300}
            value={alt}
            onChange={(event) => setAlt(event.currentTarget.value)}
          />
          <NumberInput
            label={words.pictureWidth}
            min={5}
            max={100}
            value={width}
            onChange={(value) => setWidth(Number(value) || 60)}
          />
        </Stack>
        <FormActions submit={words.picture} disabled={chosen === null} onCancel={onClose} />
      </form>
    </Modal>
  )
}

/** Pixels of a picture; one that can't be drawn counts as one pixel and is refused by the core. */
function pictureSize(address: string): Promise<{ readonly width: number; readonly height: number }> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve({ width: image.naturalWidth || 1, height: image.naturalHeight || 1 })
    image.onerror = () => resolve({ width: 1, height: 1 })
    image.src = address
  })
}
