import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EntryKind } from '../../../shared/domain/dossier/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryForm, titleOf } from './EntryForm.tsx'
import type { AnyEntry } from './entry-values.ts'
import { type SectionName, topicsOf } from './sections.ts'

type Props = {
  readonly section: SectionName
  readonly kind: EntryKind
  readonly entry: AnyEntry
  readonly children: ReactNode
  /** Buttons of this entry beside the pencil. */
  readonly actions?: ReactNode
}

/** An entry as it is read; its pencil, or a double click, puts the form in its place. */
export function EntryLine({ section, kind, entry, children, actions }: Props) {
  const m = useMessages()
  const { editing, edit } = useDossier()
  const label = m.dossier.edit(titleOf({ entry }))
  const target = { section, kind, entry, preset: {} }
  if (editing?.entry?.id === entry.id)
    return (
      <li>
        <EntryForm editing={target} topics={topicsOf[section]} label={label} />
      </li>
    )
  return (
    <li className="kb-entry" onDoubleClick={() => edit(target)}>
      <div className="kb-entry-body">{children}</div>
      <span className="kb-entry-actions">
        {actions}
        <ActionIcon variant="subtle" size="sm" aria-label={label} onClick={() => edit(target)}>
          <IconPencil size={14} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  )
}
