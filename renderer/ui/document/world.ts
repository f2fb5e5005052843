import type { Editor } from '@tiptap/core'
import type { Condition } from '../../../shared/domain/templates/document.ts'

export type ChipLook = { readonly text: string; readonly look: 'label' | 'value' | 'missing' | 'unknown' }

/** What the nodes of an editor need to know of what is around it. */
export type DocumentWorld = {
  readonly chip: (key: string) => ChipLook
  readonly condition: (condition: Condition) => string
  readonly words: Readonly<
    Record<
      'priceTable' | 'priceTableText' | 'signatures' | 'pageBreak' | 'stale' | 'takeNew' | 'gone',
      string
    >
  >
  /** The picture's data as an address; null: it is gone. */
  readonly picture: (fileId: string) => Promise<string | null>
  readonly isStale: (blockId: string, changedAt: string) => boolean
  readonly onChip: (key: string) => void
  /** Files were dropped or pasted onto the text. */
  readonly onFiles: (
    files: readonly File[],
    place: { readonly from: number; readonly to: number },
    editor: Editor,
  ) => Promise<void>
  readonly onCondition: (place: () => number | undefined, condition: Condition) => void
  readonly onTakeNew: (place: () => number | undefined, blockId: string, editor: Editor) => void
}

/** Shared by all nodes of one editor; they draw themselves anew when it changes. */
export type WorldRef = { current: DocumentWorld; readonly listeners: Set<() => void> }

export function renewWorld(ref: WorldRef, world: DocumentWorld): void {
  ref.current = world
  for (const listener of ref.listeners) listener()
}
