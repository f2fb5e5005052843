import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { maxPictureBytes } from '../../../shared/contract/templates.ts'
import { readFile } from '../read-file.ts'
import {
  type ChosenPicture,
  chosenPicture,
  pictureEndings,
  pictureName,
  pictureWidth,
} from './chosen-picture.ts'
import type { WorldRef } from './world.ts'

type Place = { readonly from: number; readonly to: number }

/** Files dropped or pasted onto the text; text that was copied together with a picture of itself stays text. */
export const PictureDrop = Extension.create<{ readonly world: WorldRef }>({
  name: 'pictureDrop',
  addProseMirrorPlugins() {
    const { editor } = this
    const { world } = this.options
    const take = (files: readonly File[], place: Place) => void world.current.onFiles(files, place, editor)
    return [
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) => {
            const files = [...(clipboardData?.files ?? [])]
            if (files.length === 0 || clipboardData?.getData('text/plain') !== '') return false
            const { from, to } = view.state.selection
            take(files, { from, to })
            return true
          },
          handleDrop: (view, { dataTransfer, clientX, clientY }) => {
            const files = [...(dataTransfer?.files ?? [])]
            const place = view.posAtCoords({ left: clientX, top: clientY })?.pos
            if (view.dragging !== null || files.length === 0 || place === undefined) return false
            take(files, { from: place, to: place })
            return true
          },
        },
      }),
    ]
  },
})

/** Why a file is not taken. */
export type FileProblem = 'type' | 'tooLarge' | 'unreadable'

type Taker = {
  readonly keep: (picture: ChosenPicture) => Promise<string | null>
  readonly refuse: (file: File, problem: FileProblem) => void
}

/** Puts pictures in at a place, one after the other; what is typed meanwhile moves the place along. */
export async function insertPictures(
  editor: Editor,
  files: readonly File[],
  place: Place,
  { keep, refuse }: Taker,
): Promise<void> {
  let at = place
  const follow = ({ transaction }: { readonly transaction: { readonly mapping: Mapping } }) => {
    at = { from: transaction.mapping.map(at.from), to: transaction.mapping.map(at.to) }
  }
  editor.on('transaction', follow)
  try {
    for (const file of files) {
      const problem = problemOf(file)
      const base64 = problem === null ? await readFile(file) : null
      if (base64 === null) {
        refuse(file, problem ?? 'unreadable')
        continue
      }
      const fileId = await keep(await chosenPicture(file.name, base64))
      if (fileId === null || editor.isDestroyed) continue
      const attrs = { fileId, width: pictureWidth, alt: pictureName(file.name) }
      editor.commands.insertContentAt(at, { type: 'picture', attrs })
    }
  } finally {
    editor.off('transaction', follow)
  }
}

type Mapping = { readonly map: (place: number) => number }

function problemOf({ name, size }: File): FileProblem | null {
  if (!pictureEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) return 'type'
  return size > maxPictureBytes ? 'tooLarge' : null
}
