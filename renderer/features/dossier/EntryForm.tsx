import { Button, Group, SimpleGrid, Text } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Input } from '../../../shared/contract/index.ts'
import type { FactTopic } from '../../../shared/domain/dossier/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { type Editing, useDossier } from './dossier-context.ts'
import { EntryField } from './EntryField.tsx'
import { type FieldSpec, specsOf } from './entry-specs.ts'
import { fieldsOf, valuesOf } from './entry-values.ts'

type Props = {
  readonly editing: Editing
  readonly topics?: readonly FactTopic[]
  readonly label: string
}

/** The form of one entry, in the place of its line. Ctrl+Enter saves, Esc leaves; what is typed is kept as a draft. */
export function EntryForm({ editing, topics, label }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { client, edit } = useDossier()
  const { kind, entry, preset } = editing
  const key = `dossier:${kind}:${entry?.id ?? `new:${client.id}:${JSON.stringify(preset)}`}`
  const form = useFormDraft(key, valuesOf(kind, entry, preset, { today, currency: client.currency }))
  const save = useCommand('dossier.save', { quiet: true, done: () => m.dossier.saved, undo: true })
  const specs = useMemo(() => specsOf(kind, topics), [kind, topics])
  const place = useRef<HTMLFormElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
    place.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    const input = { kind, id: entry?.id ?? null, clientId: client.id, fields: fieldsOf(form.values) }
    const reply = await save.run(input as Input<'dossier.save'>)
    if (!reply.ok) return
    await form.discard()
    edit(null)
  }
  const leave = () => {
    void form.discard()
    edit(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    else if (event.key === 'Escape' && !event.defaultPrevented) leave()
    else return
    event.stopPropagation()
  }
  return (
    <form
      ref={place}
      className="kb-entry-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      {form.isRestored ? (
        <Text size="sm" c="dimmed" mb="xs" role="status">
          {m.dossier.restored}
        </Text>
      ) : null}
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" verticalSpacing="sm">
        {specs.map((spec) => (
          <EntryField
            key={spec.key}
            spec={spec}
            values={form.values}
            set={form.set}
            isFirst={spec === firstOf(specs)}
          />
        ))}
      </SimpleGrid>
      <FailureText failure={save.error} mt="sm" />
      <FormActions pending={save.pending} onCancel={leave} left={<TrashButton editing={editing} />} />
    </form>
  )
}

/** What is typed first: the field an entry is nothing without. */
function firstOf(specs: readonly FieldSpec[]): FieldSpec | undefined {
  return specs.find((spec) => 'isEssential' in spec && spec.isEssential === true) ?? specs[0]
}

function TrashButton({ editing }: { readonly editing: Editing }) {
  const m = useMessages()
  const { edit } = useDossier()
  const trash = useCommand('dossier.trash', { done: () => m.dossier.removed(titleOf(editing)), undo: true })
  const { entry, kind } = editing
  if (entry === null) return null
  const remove = async () => {
    if ((await trash.run({ kind, id: entry.id })).ok) edit(null)
  }
  return (
    <Group>
      <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
        {m.dossier.remove}
      </Button>
    </Group>
  )
}

/** What a person would call an entry, shortened. */
export function titleOf({ entry }: Pick<Editing, 'entry'>): string {
  const fields: Readonly<Record<string, unknown>> = entry ?? {}
  const title = fields.name ?? fields.title ?? fields.groupName ?? fields.text ?? fields.year ?? ''
  return String(title).split('\n', 1)[0]?.slice(0, 60) ?? ''
}
