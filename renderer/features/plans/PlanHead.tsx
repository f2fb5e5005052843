import { Checkbox, Group, NumberInput, Stack, TextInput } from '@mantine/core'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import type { PlanValues } from './plan-values.ts'

type Props = { readonly values: PlanValues; readonly set: (patch: Partial<PlanValues>) => void }

/** Whose plan it is, and from when to when. */
export function PlanHead({ values, set }: Props) {
  const m = useMessages()
  const { fields } = m.plans
  return (
    <Stack gap="sm">
      <TextInput
        label={fields.name}
        required
        maxLength={200}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <CompanySelect
        label={fields.company}
        none={m.plans.anyCompany}
        value={values.companyId}
        onChange={(companyId) => set({ companyId })}
      />
      <Group grow align="flex-end">
        <DayField
          label={m.plans.validFrom}
          clearable={false}
          value={values.validFrom}
          onChange={(day) => day !== null && set({ validFrom: day })}
        />
        <DayField
          label={m.plans.validTo}
          placeholder={m.plans.openEnd}
          value={values.validTo}
          onChange={(validTo) => set({ validTo })}
        />
        <NumberInput
          label={fields.priority}
          min={1}
          max={99}
          allowDecimal={false}
          value={values.priority}
          onChange={(priority) => set({ priority: typeof priority === 'number' ? priority : 1 })}
        />
      </Group>
      <Checkbox
        label={fields.overlay}
        checked={values.isOverlay}
        onChange={(event) => set({ isOverlay: event.currentTarget.checked })}
      />
    </Stack>
  )
}
