import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { addDays, daysBetween } from '../../../shared/base/local-date.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DayField } from '../../ui/DayField.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useMessages } from '../../ui/language.tsx'
import type { ProposalValues } from './proposal-values.ts'

type Props = {
  readonly values: ProposalValues
  readonly set: (patch: Partial<ProposalValues>) => void
  readonly clientId: string
}

const none = ''

/** For whom, about what, and until when. */
export function ProposalHead({ values, set, clientId }: Props) {
  const m = useMessages()
  const { fields, details } = m.proposals
  const client = useBookQuery('clients.get', { id: clientId }).data
  const people = client?.people.map(({ person }) => ({ value: person.id, label: person.name })) ?? []
  const deals = client?.deals.map((deal) => ({ value: deal.id, label: deal.title })) ?? []
  return (
    <div className="kb-offer-head">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TextInput
          label={fields.title}
          maxLength={300}
          value={values.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Select
          label={details.person}
          searchable
          data={[{ value: none, label: details.nobody }, ...people]}
          value={values.personId ?? none}
          onChange={(id) => set({ personId: id === none ? null : id })}
        />
        <Select
          label={details.deal}
          searchable
          data={[{ value: none, label: details.noDeal }, ...deals]}
          value={values.dealId ?? none}
          onChange={(id) => set({ dealId: id === none ? null : id })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
        <DayField
          label={fields.issuedOn}
          clearable={false}
          value={values.issuedOn}
          onChange={(day) => day !== null && set(moved(values, day))}
        />
        <NumberInput
          label={details.validDays}
          min={0}
          max={3650}
          allowDecimal={false}
          value={daysBetween(values.issuedOn, values.validUntil)}
          onChange={(days) =>
            set({ validUntil: addDays(values.issuedOn, Math.max(0, Math.trunc(Number(days) || 0))) })
          }
        />
        <DayField
          label={fields.validUntil}
          clearable={false}
          value={values.validUntil}
          onChange={(day) => day !== null && set({ validUntil: day })}
        />
        <LanguageSelect
          label={fields.language}
          value={values.language}
          onChange={(value) => set({ language: value })}
        />
      </SimpleGrid>
    </div>
  )
}

/** The offer holds for as many days from another day of issue. */
function moved({ issuedOn, validUntil }: ProposalValues, day: string): Partial<ProposalValues> {
  return { issuedOn: day, validUntil: addDays(day, Math.max(0, daysBetween(issuedOn, validUntil))) }
}
