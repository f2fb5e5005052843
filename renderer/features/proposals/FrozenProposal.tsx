import { Table, Text } from '@mantine/core'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import type { OfferDocument } from '../../../shared/domain/proposals/document.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { TotalsView } from './TotalsView.tsx'

/** An offer as the client saw it. */
export function FrozenProposal({ detail }: { readonly detail: ProposalDetail }) {
  const m = useMessages()
  const format = useFormat()
  const offer = detail.offer
  if (offer === null) return null
  return (
    <Page
      title={`${detail.proposal.number} · ${detail.clientName}`}
      isPrivateTitle
      toolbar={<ProposalActions detail={detail} beforehand={() => Promise.resolve(true)} />}
    >
      <div className="kb-offer">
        <Text size="sm" c="dimmed">
          {m.proposals.editor.frozen}
        </Text>
        <Text size="xl" fw={600}>
          <Private>{offer.title}</Private>
        </Text>
        <Text size="sm" c="dimmed">
          {format.sentence([
            format.day(offer.issuedOn),
            `${m.proposals.fields.validUntil} ${format.day(offer.validUntil)}`,
          ])}
        </Text>
        <OfferLines offer={offer} />
        <TotalsView totals={offer.totals} currency={offer.currency} />
      </div>
    </Page>
  )
}

function OfferLines({ offer }: { readonly offer: OfferDocument }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.proposals.lines
  return (
    <Table aria-label={text.label} className="kb-figures">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.name}</Table.Th>
          <Table.Th data-end>{text.quantity}</Table.Th>
          <Table.Th data-end>{text.price}</Table.Th>
          <Table.Th data-end>{text.discount}</Table.Th>
          <Table.Th data-end>{text.vat}</Table.Th>
          <Table.Th data-end>{text.sum}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {offer.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen offer never changes its lines
          <Table.Tr key={index}>
            <Table.Td>
              {line.name}
              {line.role === 'counted' ? null : <span className="kb-quiet">{` (${text.optional})`}</span>}
            </Table.Td>
            <Table.Td data-end>{`${format.quantity(line.quantityMilli)} ${line.unit}`}</Table.Td>
            <Table.Td data-end>
              <MoneyText minor={line.unitPriceMinor} currency={offer.currency} />
            </Table.Td>
            <Table.Td data-end>{line.discountPpm === 0 ? '' : format.percent(line.discountPpm)}</Table.Td>
            <Table.Td data-end>{format.percent(line.vatPpm)}</Table.Td>
            <Table.Td data-end>
              <MoneyText minor={offer.totals.lines[index]?.netMinor ?? 0} currency={offer.currency} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
