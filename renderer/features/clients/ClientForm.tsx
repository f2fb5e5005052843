import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useMessages } from '../../ui/language.tsx'
import { BasicFields, NoteFields, PlaceFields, RhythmFields } from './ClientFields.tsx'
import { clientFieldsOf, clientValues, ownNames, sameName } from './client-values.ts'
import { OwnFields } from './OwnFields.tsx'

type Props = {
  /** null: a new client. */
  readonly client: Client | null
  readonly known: readonly ClientRow[]
  readonly onClose: () => void
  readonly onSaved?: (client: Client) => void
}

/** Every field of a client. What is typed outlives a lock. */
export function ClientForm({ client, known, onClose, onSaved }: Props) {
  const m = useMessages()
  const { currency } = useBookSettings()
  const form = useFormDraft(`client:${client?.id ?? 'new'}`, clientValues(client, currency))
  const save = useCommand('clients.save', {
    done: (saved) => m.clients.saved(saved.name),
    undo: true,
    quiet: true,
  })
  const { values } = form
  const twin = sameName(values.name, client?.id ?? null, known)
  const submit = async () => {
    const reply = await save.run({ id: client?.id ?? null, fields: clientFieldsOf(values) })
    if (!reply.ok) return
    await form.discard()
    onClose()
    onSaved?.(reply.value)
  }
  const text = m.clients.form
  const nameError = save.error?.code === 'clients.nameEmpty' ? failureText(m, save.error) : null
  return (
    <FormDialog
      size="lg"
      title={client === null ? text.new : text.edit}
      draft={form}
      save={save}
      isErrorShown={nameError !== null}
      onSubmit={submit}
      onClose={onClose}
    >
      <BasicFields
        values={values}
        set={form.set}
        nameError={nameError}
        nameNote={twin === undefined ? null : text.sameName(twin.name)}
      />
      <RhythmFields values={values} set={form.set} />
      <PlaceFields values={values} set={form.set} />
      <OwnFields known={ownNames(known)} fields={values.own} onChange={(own) => form.set({ own })} />
      <NoteFields values={values} set={form.set} />
    </FormDialog>
  )
}
