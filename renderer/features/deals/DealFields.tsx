import { SegmentedControl, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from '@mantine/core'
import { dealStages } from '../../../shared/domain/deals/types.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { PeopleSelect } from '../../api/PeopleSelect.tsx'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { atStage, type DealValues } from './deal-values.ts'
import { LostFields } from './LostFields.tsx'

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
        onChange={(clientId) => set({ clientId, personId: null, personIds: [] })}
      />
      <SegmentedControl
        fullWidth
        aria-label={fields.stage}
        data={dealStages.map((stage) => ({ value: stage, label: m.deals.stages[stage] }))}
        value={values.stage}
        onChange={(stage) => set(atStage(values, stage as DealValues['stage'], today))}
      />
      {values.stage === 'lost' ? <LostFields values={values} set={set} /> : null}
      <Money values={values} set={set} />
      <CompanySelect
        label={fields.company}
        none={fields.noCompany}
        value={values.companyId}
        onChange={(companyId) => set({ companyId })}
      />
      <Around values={values} set={set} />
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

/** Who has a say, who else bids, where it came from. */
function Around({ values, set }: Props) {
  const { fields } = useMessages().deals
  return (
    <>
      <PeopleSelect
        label={fields.people}
        clientId={values.clientId}
        value={values.personIds}
        onChange={(personIds) => set({ personIds })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TagsInput
          label={fields.rivals}
          description={fields.rivalsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={[...values.rivals]}
          onChange={(rivals) => set({ rivals })}
        />
        <TextInput
          label={fields.source}
          maxLength={300}
          value={values.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
        />
      </SimpleGrid>
    </>
  )
}

function Money({ values, set }: Props) {
  const { fields } = useMessages().deals
  const below = ['label', 'input', 'description', 'error'] as const
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <MoneyField
        label={fields.amount}
        currency={values.currency}
        value={values.amountMinor}
        onChange={(amountMinor) => set({ amountMinor: amountMinor ?? 0 })}
      />
      <TextInput
        label={fields.currency}
        maxLength={3}
        value={values.currency}
        onChange={(event) => set({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <MoneyField
        label={fields.cost}
        description={fields.costHint}
        inputWrapperOrder={[...below]}
        currency={values.currency}
        value={values.costMinor}
        onChange={(costMinor) => set({ costMinor })}
      />
      <MoneyField
        label={fields.agencyFee}
        description={fields.agencyFeeHint}
        inputWrapperOrder={[...below]}
        currency={values.currency}
        value={values.agencyFeeMinor}
        onChange={(agencyFeeMinor) => set({ agencyFeeMinor })}
      />
      <PercentField
        label={fields.chance}
        value={values.chancePpm}
        onChange={(chancePpm) => set({ chancePpm: chancePpm ?? 0 })}
      />
      <Day values={values} set={set} />
    </SimpleGrid>
  )
}

function Day({ values, set }: Props) {
  const { fields } = useMessages().deals
  return values.stage === 'won' || values.stage === 'lost' ? (
    <DayField label={fields.closedOn} value={values.closedOn} onChange={(closedOn) => set({ closedOn })} />
  ) : (
    <DayField
      label={fields.expectedOn}
      value={values.expectedOn}
      onChange={(expectedOn) => set({ expectedOn })}
    />
  )
}
