import { Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import type { Input } from '../../../shared/contract/index.ts'
import {
  type Client,
  type ClientStatus,
  clientStatuses,
  type ProspectStage,
  prospectStages,
} from '../../../shared/domain/clients/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly client: Pick<Client, 'id' | 'status' | 'prospectStage' | 'isKey'>
  /** What is proposed instead of what is. */
  readonly proposed?: Partial<Values>
  /** It is kept; the form closes right after. */
  readonly onSaved?: () => void
  readonly onClose: () => void
}

type Values = Omit<Input<'appraisal.setStanding'>, 'clientId'>

/** Changes how a client stands, from a day on and with the reason; what is typed outlives a lock. */
export function StandingForm({ client, proposed = {}, onSaved, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { status, prospectStage, isKey } = client
  const form = useFormDraft<Values>(`standing:${client.id}`, {
    status,
    prospectStage,
    isKey,
    sinceOn: today,
    reason: '',
    ...proposed,
  })
  const { values, set } = form
  const save = useCommand('appraisal.setStanding', {
    done: () => m.appraisal.saved,
    undo: true,
    quiet: true,
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ clientId: client.id, ...values })).ok) return
    onSaved?.()
    await form.discard()
    onClose()
  }
  const text = m.appraisal.standing
  return (
    <form aria-label={text.change} noValidate onSubmit={(event) => void submit(event)}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" my="xs">
        <Select
          label={m.clients.fields.status}
          allowDeselect={false}
          data={clientStatuses.map((value) => ({ value, label: m.clients.status[value] }))}
          value={values.status}
          onChange={(value) => set({ status: (value ?? status) as ClientStatus })}
        />
        {values.status === 'prospect' ? (
          <Select
            label={text.stage}
            allowDeselect={false}
            data={prospectStages.map((value) => ({ value, label: text.stages[value] }))}
            value={values.prospectStage}
            onChange={(value) => set({ prospectStage: (value ?? prospectStage) as ProspectStage })}
          />
        ) : null}
        <DayField
          label={text.since}
          clearable={false}
          value={values.sinceOn}
          onChange={(day) => (day === null ? undefined : set({ sinceOn: day }))}
        />
      </SimpleGrid>
      <TextInput
        label={text.reason}
        required={values.status === 'lost' && status !== 'lost'}
        maxLength={2000}
        mb="xs"
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <Checkbox
        label={m.clients.fields.isKey}
        checked={values.isKey}
        onChange={(event) => set({ isKey: event.currentTarget.checked })}
      />
      <FailureText failure={save.error} mt="sm" />
      <FormActions pending={save.pending} onCancel={onClose} />
    </form>
  )
}
