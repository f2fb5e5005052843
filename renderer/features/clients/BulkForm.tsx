import {
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import type { ClientRow } from '../../../shared/contract/clients.ts'
import type { Input } from '../../../shared/contract/index.ts'
import {
  type ClientStatus,
  clientStatuses,
  type ProspectStage,
  prospectStages,
} from '../../../shared/domain/clients/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { customOf, type OwnField, ownNames } from './client-values.ts'
import { OwnFields } from './OwnFields.tsx'

type Fields = Input<'clients.change'>['fields']
type Props = {
  readonly rows: readonly ClientRow[]
  readonly all: readonly ClientRow[]
  readonly onClose: () => void
}

/** The same change to all that are ticked; a field that is left alone stays as it is with each. */
export function BulkForm({ rows, all, onClose }: Props) {
  const m = useMessages()
  const text = m.clients.bulk
  const [fields, setFields] = useState<Fields>({})
  const [addTags, setAddTags] = useState<string[]>([])
  const [removeTags, setRemoveTags] = useState<string[]>([])
  const known = useMemo(() => [...new Set(all.flatMap((row) => row.tags))].sort(), [all])
  const change = useCommand('clients.change', {
    done: ({ changed }) => text.changed(changed),
    undo: true,
    quiet: true,
  })
  const [reason, setReason] = useState('')
  const [own, setOwn] = useState<readonly OwnField[]>([])
  const custom = customOf(own)
  const isBlank =
    Object.keys(fields).length + Object.keys(custom).length + addTags.length + removeTags.length === 0
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const ids = rows.map((row) => row.id)
    if ((await change.run({ ids, fields, addTags, removeTags, custom, reason })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text.title(rows.length)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {text.hint}
          </Text>
          <BulkFields fields={fields} onChange={setFields} />
          {fields.status === undefined && fields.isKey === undefined ? null : (
            <Textarea
              label={m.appraisal.standing.reason}
              required={fields.status === 'lost'}
              autosize
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <TagsInput label={text.addTags} data={known} value={addTags} onChange={setAddTags} maxTags={50} />
          <TagsInput
            label={text.removeTags}
            data={known}
            value={removeTags}
            onChange={setRemoveTags}
            maxTags={50}
          />
          <OwnFields known={ownNames(all)} hint={text.ownHint} fields={own} onChange={setOwn} />
          <FailureText failure={change.error} />
        </Stack>
        <FormActions
          submit={text.submit(rows.length)}
          pending={change.pending}
          disabled={isBlank}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}

type FieldsProps = { readonly fields: Fields; readonly onChange: (fields: Fields) => void }

/** A field that is emptied is left alone again. */
function patched(fields: Fields, patch: Partial<Record<keyof Fields, unknown>>): Fields {
  const entries = Object.entries({ ...fields, ...patch }).filter(([, v]) => v !== undefined && v !== '')
  return Object.fromEntries(entries) as Fields
}

function BulkFields({ fields, onChange }: FieldsProps) {
  const m = useMessages()
  const labels = m.clients.fields
  const set = (patch: Partial<Record<keyof Fields, unknown>>) => onChange(patched(fields, patch))
  const asIs = { value: '', label: m.clients.bulk.asIs }
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <Select
        label={labels.status}
        data={[asIs, ...clientStatuses.map((s) => ({ value: s, label: m.clients.status[s] }))]}
        value={fields.status ?? ''}
        onChange={(status) =>
          set({
            status: status === null || status === '' ? undefined : (status as ClientStatus),
            prospectStage: status === 'prospect' ? fields.prospectStage : undefined,
          })
        }
      />
      {fields.status === 'prospect' ? (
        <Select
          label={m.appraisal.standing.stage}
          data={[asIs, ...prospectStages.map((s) => ({ value: s, label: m.appraisal.standing.stages[s] }))]}
          value={fields.prospectStage ?? ''}
          onChange={(stage) =>
            set({ prospectStage: stage === null || stage === '' ? undefined : (stage as ProspectStage) })
          }
        />
      ) : null}
      <Select
        label={labels.isKey}
        data={[asIs, { value: 'yes', label: m.shell.yes }, { value: 'no', label: m.shell.no }]}
        value={fields.isKey === undefined ? '' : fields.isKey ? 'yes' : 'no'}
        onChange={(key) => set({ isKey: key === null || key === '' ? undefined : key === 'yes' })}
      />
      {(['industry', 'city', 'country'] as const).map((field) => (
        <TextInput
          key={field}
          label={labels[field]}
          placeholder={asIs.label}
          maxLength={field === 'country' ? 100 : 200}
          value={fields[field] ?? ''}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      ))}
      {(['idealDays', 'longestDays', 'paymentDays'] as const).map((field) => (
        <NumberInput
          key={field}
          label={labels[field]}
          placeholder={asIs.label}
          min={field === 'paymentDays' ? 0 : 1}
          max={3650}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={fields[field] ?? ''}
          onChange={(value) => set({ [field]: typeof value === 'number' ? value : undefined })}
        />
      ))}
    </SimpleGrid>
  )
}
