import type { Content } from '@tiptap/core'
import type { LibraryPart } from '../../../shared/domain/templates/document.ts'
import type { LibraryBlock } from '../../../shared/domain/templates/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import type { InsertChoice } from './InsertDialog.tsx'
import type { ValueOption } from './value-labels.ts'
import type { ChipLook } from './world.ts'

type Parts = {
  readonly m: AllMessages
  readonly values: readonly ValueOption[]
  readonly library: readonly LibraryBlock[]
  readonly chip: (key: string) => ChipLook
  readonly insert: (content: Content) => void
}

/** Everything that can be put into a text: values, parts of the document, blocks of the library. */
export function insertChoices({ m, values, library, chip, insert }: Parts): readonly InsertChoice[] {
  const words = m.templates.editor
  const part = (type: 'priceTable' | 'signatures' | 'pageBreak', hint = ''): InsertChoice => ({
    id: type,
    group: words.parts,
    label: words[type],
    hint,
    insert: () => insert({ type }),
  })
  const condition = { join: 'all', tests: [] }
  return [
    ...values.map(({ key, label, group }) => ({
      id: key,
      group,
      label,
      hint: chip(key).look === 'value' ? chip(key).text : '',
      insert: () => insert({ type: 'chip', attrs: { key } }),
    })),
    part('priceTable', words.priceTableText),
    {
      id: 'showIf',
      group: words.parts,
      label: words.showIf,
      hint: '',
      insert: () => insert({ type: 'showIf', attrs: { condition }, content: [{ type: 'paragraph' }] }),
    },
    part('signatures'),
    part('pageBreak'),
    ...library.map((block) => ({
      id: block.id,
      group: words.library,
      label: block.name,
      hint: m.templates.topics[block.topic],
      insert: () => insert(libraryPart(block) as Content),
    })),
  ]
}

/** A copy of a block of the library, as it is now. */
export function libraryPart({ id, name, changedAt, body }: LibraryBlock): LibraryPart {
  const content = body.content.length === 0 ? [{ type: 'paragraph' as const }] : body.content
  return { type: 'libraryPart', attrs: { blockId: id, name, changedAt }, content }
}
