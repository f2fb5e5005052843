import { NumberInput, SimpleGrid } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { BookSettings } from '../../../shared/contract/settings.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { TimeField } from '../../ui/TimeField.tsx'

type Values = Pick<
  BookSettings,
  'visitsPerDay' | 'lunchStart' | 'lunchMinutes' | 'travelMinutes' | 'parkingMinutes' | 'waitingMinutes'
>
type NumberKey = Exclude<keyof Values, 'lunchStart'>

const hints = { visitsPerDay: 'visitsPerDayHint', lunchMinutes: 'lunchHint' } as const

/** What a suggested day holds, the midday break, and what a way takes besides its minutes. */
export function PlanningSettings() {
  const m = useMessages()
  const words = m.travel.planning
  const stored = useBookSettings()
  const [patch, setPatch] = useState<Partial<Values>>({})
  const save = useCommand('settings.saveBook', { done: () => m.settings.saved, quiet: true })
  const values = { ...stored, ...patch }
  const set = (more: Partial<Values>) => setPatch((before) => ({ ...before, ...more }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run(patch).then((reply) => reply.ok && setPatch({}))
  }
  const number = (key: NumberKey, min: number, max: number) => (
    <NumberInput
      label={words[key]}
      description={key in hints ? words[hints[key as keyof typeof hints]] : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={min}
      max={max}
      allowDecimal={false}
      allowNegative={false}
      value={values[key]}
      onChange={(value) => typeof value === 'number' && set({ [key]: value })}
    />
  )
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {number('visitsPerDay', 1, 20)}
        {number('travelMinutes', 0, 600)}
        <TimeField
          label={words.lunchStart}
          value={values.lunchStart}
          onChange={(lunchStart) => set({ lunchStart })}
        />
        {number('lunchMinutes', 0, 240)}
        {number('parkingMinutes', 0, 120)}
        {number('waitingMinutes', 0, 120)}
      </SimpleGrid>
      <FailureText failure={save.error} mt="sm" />
      {Object.keys(patch).length === 0 ? null : (
        <FormActions pending={save.pending} onCancel={() => setPatch({})} />
      )}
    </form>
  )
}
