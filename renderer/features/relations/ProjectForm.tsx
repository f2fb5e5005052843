import { useState } from 'react'
import type { RelationProject } from '../../../shared/domain/relations/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useMessages } from '../../ui/language.tsx'
import { ProjectFields, type ProjectValues } from './ProjectFields.tsx'

type Props = {
  /** null: a new project. */
  readonly project: RelationProject | null
  /** Whom a new one is about, and at which client; null: chosen in the form. */
  readonly personId: string | null
  readonly clientId: string | null
  readonly onClose: () => void
}

const blank = {
  title: '',
  goal: '',
  wantedStage: null,
  state: 'open',
  startsOn: null,
  dueOn: null,
  budgetMinor: null,
  notes: '',
} as const

function valuesOf({ project, personId, clientId }: Props, currency: string): ProjectValues {
  if (project === null) return { ...blank, personId, clientId, currency }
  const { id: _id, createdAt: _created, changedAt: _changed, deletedAt: _deleted, ...values } = project
  return values
}

/** A relation as a project: what it is to reach, by when, and what it may cost. */
export function ProjectForm(props: Props) {
  const { project, onClose } = props
  const m = useMessages()
  const text = m.relations.projects
  const { currency } = useBookSettings()
  const key = `relationProject:${project?.id ?? `new:${props.personId ?? ''}:${props.clientId ?? ''}`}`
  const form = useFormDraft<ProjectValues>(key, valuesOf(props, currency))
  const [isPersonMissing, setPersonMissing] = useState(false)
  const save = useCommand('relations.saveProject', {
    done: (saved) => text.saved(saved.title),
    undo: true,
    quiet: true,
  })
  const trash = useCommand('relations.trashProject', {
    done: () => text.trashed(project?.title ?? ''),
    undo: true,
  })
  const submit = async () => {
    const { personId, ...fields } = form.values
    setPersonMissing(personId === null)
    if (personId === null) return
    const reply = await save.run({ id: project?.id ?? null, fields: { ...fields, personId } })
    if (!reply.ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (project !== null && (await trash.run({ id: project.id })).ok) onClose()
  }
  return (
    <FormDialog
      size="lg"
      title={project === null ? text.add : text.edit}
      draft={form}
      save={save}
      onSubmit={submit}
      onClose={onClose}
      trash={project === null ? null : { label: text.trash, pending: trash.pending, run: remove }}
    >
      <ProjectFields
        values={form.values}
        set={form.set}
        isPersonMissing={isPersonMissing}
        isPersonGiven={props.personId !== null}
      />
    </FormDialog>
  )
}
