import { Button, Select, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import {
  type Relation,
  type RelationKind,
  relationKinds,
  strengths,
} from '../../../shared/domain/relations/types.ts'
import { PersonSelect } from '../../api/PersonSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { DayField } from '../../ui/DayField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useMessages } from '../../ui/language.tsx'

/** What the form begins with: a tie there is, or one from somebody to somebody still to be chosen. */
export type RelationStart =
  | { readonly tie: Relation }
  | { readonly fromId: string | null; readonly toId: string | null }

type Props = {
  readonly start: RelationStart
  /** Only people at this client are offered; absent: anybody. */
  readonly clientId?: string
  readonly onClose: () => void
}

type Values = Pick<Relation, 'kind' | 'strength' | 'note' | 'sinceOn' | 'untilOn'> & {
  readonly fromId: string | null
  readonly toId: string | null
}

const blank = { kind: 'reportsTo', strength: 2, note: '', sinceOn: null, untilOn: null } as const

/** A tie between two people, typed, directed where it matters. */
export function RelationForm({ start, clientId, onClose }: Props) {
  const m = useMessages()
  const text = m.relations.form
  const tie = 'tie' in start ? start.tie : null
  const key = 'tie' in start ? start.tie.id : `new:${start.fromId ?? ''}:${start.toId ?? ''}`
  const form = useFormDraft<Values>(`relation:${key}`, 'tie' in start ? start.tie : { ...blank, ...start })
  const { values } = form
  const save = useCommand('relations.save', { done: () => text.saved, undo: true, quiet: true })
  const trash = useCommand('relations.trash', { done: () => text.trashed, undo: true })
  const submit = async () => {
    const { fromId, toId, kind, strength, note, sinceOn, untilOn } = values
    if (fromId === null || toId === null) return
    const fields = { fromId, toId, kind, strength, note, sinceOn, untilOn }
    if (!(await save.run({ id: tie?.id ?? null, fields })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (tie !== null && (await trash.run({ id: tie.id })).ok) onClose()
  }
  return (
    <FormDialog
      title={tie === null ? text.new : text.edit}
      draft={form}
      save={save}
      disabled={values.fromId === null || values.toId === null}
      onSubmit={submit}
      onClose={onClose}
      trash={tie === null ? null : { label: text.trash, pending: trash.pending, run: remove }}
    >
      <Fields values={values} set={form.set} clientId={clientId} />
    </FormDialog>
  )
}

type FieldsProps = {
  readonly values: Values
  readonly set: (patch: Partial<Values>) => void
  readonly clientId: string | undefined
}

function Fields({ values, set, clientId }: FieldsProps) {
  const m = useMessages()
  const text = m.relations.form
  const at = clientId === undefined ? {} : { clientId }
  return (
    <Stack gap="md">
      <PersonSelect
        label={text.from}
        required
        {...at}
        value={values.fromId}
        onChange={(fromId) => set({ fromId })}
        data-autofocus={values.fromId === null ? true : undefined}
      />
      <Select
        label={text.kind}
        data={relationKinds.map((kind) => ({ value: kind, label: m.relations.kinds[kind] }))}
        value={values.kind}
        onChange={(kind) => set({ kind: (kind ?? 'other') as RelationKind })}
      />
      <PersonSelect
        label={text.to}
        required
        {...at}
        value={values.toId}
        onChange={(toId) => set({ toId })}
        data-autofocus={values.fromId !== null && values.toId === null ? true : undefined}
      />
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconArrowsExchange size={14} aria-hidden />}
        onClick={() => set({ fromId: values.toId, toId: values.fromId })}
      >
        {text.swap}
      </Button>
      <SimpleGrid cols={3} spacing="md">
        <Select
          label={text.strength}
          data={strengths.map((n) => ({ value: String(n), label: m.relations.strength[n] }))}
          value={String(values.strength)}
          onChange={(strength) => set({ strength: Number(strength ?? 2) })}
        />
        <DayField label={text.since} value={values.sinceOn} onChange={(sinceOn) => set({ sinceOn })} />
        <DayField label={text.until} value={values.untilOn} onChange={(untilOn) => set({ untilOn })} />
      </SimpleGrid>
      <Textarea
        label={text.note}
        autosize
        maxLength={2000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </Stack>
  )
}
