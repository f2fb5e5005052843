import { NumberInput, SimpleGrid } from '@mantine/core'
import type { FormEvent } from 'react'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'

const mostPrepare = 2_880
const mostLeave = 240

/** How long before leaving the program says so; 0 keeps it silent. */
export function ReminderSettings() {
  const m = useMessages()
  const { prepareMinutes, leaveMinutes } = useBookSettings()
  const form = useFormDraft('settings:reminders', { prepareMinutes, leaveMinutes })
  const save = useCommand('settings.saveBook', { done: () => m.calendars.reminders.saved, quiet: true })
  const { values, set } = form
  const isChanged = values.prepareMinutes !== prepareMinutes || values.leaveMinutes !== leaveMinutes
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await save.run(values)).ok) await form.discard()
  }
  const text = m.calendars.reminders
  return (
    <form onSubmit={(event) => void submit(event)}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <NumberInput
          label={text.prepare}
          description={text.prepareHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={0}
          max={mostPrepare}
          step={5}
          allowDecimal={false}
          value={values.prepareMinutes}
          onChange={(minutes) => set({ prepareMinutes: Number(minutes) || 0 })}
        />
        <NumberInput
          label={text.leave}
          description={text.leaveHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={0}
          max={mostLeave}
          step={5}
          allowDecimal={false}
          value={values.leaveMinutes}
          onChange={(minutes) => set({ leaveMinutes: Number(minutes) || 0 })}
        />
      </SimpleGrid>
      <FailureText failure={save.error} mt="sm" />
      {isChanged ? <FormActions pending={save.pending} onCancel={form.reset} /> : null}
    </form>
  )
}
