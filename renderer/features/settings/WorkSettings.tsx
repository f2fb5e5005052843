import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { nextNumber } from '../../../shared/domain/proposals/number.ts'
import { useClock } from '../../ui/clock.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** Currency, working hours, zone, needs, VAT and the numbers of proposals. */
export function WorkSettings() {
  const m = useMessages()
  const form = useSettingsForm()
  const { values, set } = form
  const { fields } = m.settings
  const { today } = useClock()
  const known = zones.includes(values.zone) ? zones : [values.zone, ...zones]
  return (
    <form onSubmit={form.submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput
          label={fields.currency}
          maxLength={3}
          value={values.currency}
          onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <MoneyField
          label={fields.monthlyNeeds}
          description={fields.monthlyNeedsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          currency={values.currency}
          value={values.monthlyNeeds}
          onChange={(monthlyNeeds) => set({ monthlyNeeds })}
        />
        <TimeField
          label={fields.dayStart}
          value={values.dayStart}
          onChange={(dayStart) => set({ dayStart })}
        />
        <TimeField label={fields.dayEnd} value={values.dayEnd} onChange={(dayEnd) => set({ dayEnd })} />
        <Select
          label={fields.zone}
          searchable
          limit={80}
          data={known}
          value={values.zone}
          onChange={(zone) => zone !== null && set({ zone })}
        />
        <PercentField
          label={fields.vatRate}
          value={values.vatRate}
          onChange={(vat) => set({ vatRate: vat ?? 0 })}
        />
        <TextInput
          label={fields.proposalPattern}
          description={fields.patternHint(nextNumber(values.proposalPattern, today, []))}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={60}
          value={values.proposalPattern}
          onChange={(event) => set({ proposalPattern: event.currentTarget.value })}
        />
      </SimpleGrid>
      <FailureText failure={form.error} mt="sm" />
      {form.isChanged ? <FormActions pending={form.pending} onCancel={form.reset} /> : null}
    </form>
  )
}
