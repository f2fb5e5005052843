import { Modal, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { maxPictureBytes } from '../../../shared/contract/templates.ts'
import { type DroppedFile, FileDrop } from '../FileDrop.tsx'
import { FormActions } from '../FormActions.tsx'
import { useMessages } from '../language.tsx'
import {
  type ChosenPicture,
  chosenPicture,
  pictureEndings,
  pictureName,
  pictureWidth,
} from './chosen-picture.ts'

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
  const [width, setWidth] = useState(pictureWidth)
  const take = async (file: DroppedFile) => {
    setAlt(pictureName(file.name))
    setChosen(await chosenPicture(file.name, file.base64))
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
            extensions={pictureEndings}
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
            onChange={(value) => setWidth(Number(value) || pictureWidth)}
          />
        </Stack>
        <FormActions submit={words.picture} disabled={chosen === null} onCancel={onClose} />
      </form>
    </Modal>
  )
}
