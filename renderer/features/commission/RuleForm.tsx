import { Button, Modal, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import {
  type CommissionBasis,
  type CommissionRule,
  commissionBases,
  type EarnedAt,
  earnedAtEvents,
} from '../../../shared/domain/commission/types.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

type Props = { readonly rule: CommissionRule | null; readonly onClose: () => void }
type Values = Omit<CommissionRule, 'id' | 'createdAt' | 'changedAt' | 'deletedAt'>

function valuesOf(rule: CommissionRule | null, today: string): Values {
  if (rule !== null) {
    const { companyId, name, basis, ratePpm, earnedAt, payoutDays, validFrom, validTo } = rule
    return { companyId, name, basis, ratePpm, earnedAt, payoutDays, validFrom, validTo }
  }
  const validFrom = `${today.slice(0, 4)}-01-01`
  return {
    companyId: null,
    name: '',
    basis: 'amount',
    ratePpm: 50_000,
    earnedAt: 'payment',
    payoutDays: 30,
    validFrom,
    validTo: null,
  }
}

/** What a company pays for. Saving reckons every deal under the rule again. */
export function RuleForm({ rule, onClose }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const form = useFormDraft(`rule:${rule?.id ?? 'new'}`, valuesOf(rule, today))
  const save = useCommand('commission.saveRule', {
    done: () => m.commission.rules.saved,
    undo: true,
    quiet: true,
  })
  const trash = useCommand('commission.trashRule', { done: () => m.commission.rules.trashed, undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await save.run({ id: rule?.id ?? null, fields: form.values })).ok) return
    await form.discard()
    onClose()
  }
  const remove = async () => {
    if (rule !== null && (await trash.run({ id: rule.id })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={rule === null ? m.commission.rules.new : m.commission.rules.edit}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields values={form.values} set={form.set} />
        {save.error === null ? null : (
          <Text c="red" size="sm" role="alert" mt="sm">
            {failureText(m, save.error)}
          </Text>
        )}
        <FormActions
          pending={save.pending}
          onCancel={onClose}
          left={
            rule === null ? null : (
              <Button variant="subtle" color="red" loading={trash.pending} onClick={() => void remove()}>
                {m.commission.trash}
              </Button>
            )
          }
        />
      </form>
    </Modal>
  )
}

type FieldsProps = { readonly values: Values; readonly set: (patch: Partial<Values>) => void }

function Fields({ values, set }: FieldsProps) {
  const m = useMessages()
  const { rules, bases, events } = m.commission
  const { fields } = rules
  return (
    <Stack gap="md">
      <TextInput
        label={fields.name}
        required
        data-autofocus
        maxLength={200}
        value={values.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <CompanySelect
        label={fields.company}
        none={rules.anyCompany}
        value={values.companyId}
        onChange={(companyId) => set({ companyId })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <PercentField
          label={fields.rate}
          value={values.ratePpm}
          onChange={(ratePpm) => set({ ratePpm: ratePpm ?? 0 })}
        />
        <Select
          label={fields.basis}
          data={commissionBases.map((basis) => ({ value: basis, label: bases[basis] }))}
          value={values.basis}
          onChange={(basis) => set({ basis: (basis ?? 'amount') as CommissionBasis })}
        />
        <Select
          label={fields.earnedAt}
          data={earnedAtEvents.map((at) => ({ value: at, label: events[at] }))}
          value={values.earnedAt}
          onChange={(at) => set({ earnedAt: (at ?? 'payment') as EarnedAt })}
        />
        <NumberInput
          label={fields.payoutDays}
          min={0}
          max={3650}
          allowDecimal={false}
          allowNegative={false}
          value={values.payoutDays}
          onChange={(days) => set({ payoutDays: typeof days === 'number' ? days : 0 })}
        />
        <DayField
          label={rules.validFrom}
          clearable={false}
          value={values.validFrom}
          onChange={(day) => day !== null && set({ validFrom: day })}
        />
        <DayField label={rules.validTo} value={values.validTo} onChange={(validTo) => set({ validTo })} />
      </SimpleGrid>
    </Stack>
  )
}
