import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { memo } from 'react'
import { addDays, daysBetween } from '../../../shared/base/local-date.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DayField } from '../../ui/DayField.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useMessages } from '../../ui/language.tsx'
import { type OfferDraft, useDraftField } from './draft-store.ts'
import type { ProposalValues } from './proposal-values.ts'

type Props = { readonly draft: OfferDraft; readonly clientId: string }

const none = ''

/** For whom, about what, and until when. */
export const ProposalHead = memo(function ProposalHead({ draft, clientId }: Props) {
  return (
    <div className="kb-offer-head">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TitleField draft={draft} />
        <ForWhom draft={draft} clientId={clientId} />
      </SimpleGrid>
      <Days draft={draft} />
    </div>
  )
})

function TitleField({ draft }: Pick<Props, 'draft'>) {
  const m = useMessages()
  return (
    <TextInput
      label={m.proposals.fields.title}
      maxLength={300}
      value={useDraftField(draft, 'title')}
      onChange={(event) => draft.set({ title: event.currentTarget.value })}
    />
  )
}

function ForWhom({ draft, clientId }: Props) {
  const { details } = useMessages().proposals
  const client = useBookQuery('clients.get', { id: clientId }).data
  const people = client?.people.map(({ person }) => ({ value: person.id, label: person.name })) ?? []
  const deals = client?.deals.map((deal) => ({ value: deal.id, label: deal.title })) ?? []
  return (
    <>
      <Select
        label={details.person}
        searchable
        data={[{ value: none, label: details.nobody }, ...people]}
        value={useDraftField(draft, 'personId') ?? none}
        onChange={(id) => draft.set({ personId: id === none ? null : id })}
      />
      <Select
        label={details.deal}
        searchable
        data={[{ value: none, label: details.noDeal }, ...deals]}
        value={useDraftField(draft, 'dealId') ?? none}
        onChange={(id) => draft.set({ dealId: id === none ? null : id })}
      />
    </>
  )
}

function Days({ draft }: Pick<Props, 'draft'>) {
  const { fields, details } = useMessages().proposals
  const issuedOn = useDraftField(draft, 'issuedOn')
  const validUntil = useDraftField(draft, 'validUntil')
  return (
    <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
      <DayField
        label={fields.issuedOn}
        clearable={false}
        value={issuedOn}
        onChange={(day) => day !== null && draft.set(moved(draft.values(), day))}
      />
      <NumberInput
        label={details.validDays}
        min={0}
        max={3650}
        allowDecimal={false}
        value={daysBetween(issuedOn, validUntil)}
        onChange={(days) =>
          draft.set({ validUntil: addDays(issuedOn, Math.max(0, Math.trunc(Number(days) || 0))) })
        }
      />
      <DayField
        label={fields.validUntil}
        clearable={false}
        value={validUntil}
        onChange={(day) => day !== null && draft.set({ validUntil: day })}
      />
      <LanguageSelect
        label={fields.language}
        value={useDraftField(draft, 'language')}
        onChange={(language) => draft.set({ language })}
      />
    </SimpleGrid>
  )
}

/** The offer holds for as many days from another day of issue. */
function moved({ issuedOn, validUntil }: ProposalValues, day: string): Partial<ProposalValues> {
  return { issuedOn: day, validUntil: addDays(day, Math.max(0, daysBetween(issuedOn, validUntil))) }
}
