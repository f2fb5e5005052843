import { SegmentedControl, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { dealStages } from '../../../shared/domain/deals/types.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { atStage, type DealValues } from './deal-values.ts'

type Props = { readonly values: DealValues; readonly set: (patch: Partial<DealValues>) => void }

export function DealFields({ values, set }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const { fields } = m.deals
  return (
    <Stack gap="md">
      <TextInput
        label={fields.title}
        required
        data-autofocus
        maxLength={300}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <ClientSelect
        label={fields.client}
        required
        value={values.clientId}
        onChange={(clientId) => set({ clientId, personId: null })}
      />
      <SegmentedControl
        fullWidth
        aria-label={fields.stage}
        data={dealStages.map((stage) => ({ value: stage, label: m.deals.stages[stage] }))}
        value={values.stage}
        onChange={(stage) => set(atStage(values, stage as DealValues['stage'], today))}
      />
      <Money values={values} set={set} />
      <CompanySelect
        label={fields.company}
        none={fields.noCompany}
        value={values.companyId}
        onChange={(companyId) => set({ companyId })}
      />
      {values.stage === 'lost' ? (
        <Textarea
          label={fields.lostReason}
          autosize
          maxLength={2000}
          value={values.lostReason}
          onChange={(event) => set({ lostReason: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={fields.source}
        maxLength={300}
        value={values.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      <Textarea
        label={fields.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  )
}

function Money({ values, set }: Props) {
  const m = useMessages()
  const { fields } = m.deals
  const isDecided = values.stage === 'won' || values.stage === 'lost'
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <MoneyField
        label={fields.amount}
        currency={values.currency}
        value={values.amountMinor}
        onChange={(amountMinor) => set({ amountMinor: amountMinor ?? 0 })}
      />
      <MoneyField
        label={fields.cost}
        description={fields.costHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        currency={values.currency}
        value={values.costMinor}
        onChange={(costMinor) => set({ costMinor })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <PercentField
        label={fields.chance}
        value={values.chancePpm}
        onChange={(chancePpm) => set({ chancePpm: chancePpm ?? 0 })}
      />
      {isDecided ? (
        <DayField
          label={fields.closedOn}
          value={values.closedOn}
          onChange={(closedOn) => set({ closedOn })}
        />
      ) : (
        <DayField
          label={fields.expectedOn}
          value={values.expectedOn}
          onChange={(expectedOn) => set({ expectedOn })}
        />
      )}
    </SimpleGrid>
  )
}
