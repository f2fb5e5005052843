import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ClientPricing, ColumnRow } from '../../../shared/contract/pricing.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useClock } from '../../ui/clock.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { ClientTermsForm } from './ClientTermsForm.tsx'
import { ExceptionForm } from './ExceptionForm.tsx'
import { PeriodText } from './Period.tsx'

type Exception = ClientPricing['exceptions'][number]
type Open = 'terms' | 'new' | Exception | null

/** How a client is priced, and what is agreed besides. */
export function ClientPrices({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const words = m.pricing.client
  const [open, setOpen] = useState<Open>(null)
  const columns = useBookQuery('pricing.columns', {}).data ?? []
  const query = useBookQuery('pricing.ofClient', { clientId })
  const close = () => setOpen(null)
  return (
    <QueryView query={query} rows={3}>
      {(pricing) => (
        <>
          <RecordPart
            title={words.title}
            action={
              <>
                <Button size="compact-sm" variant="subtle" ms="auto" onClick={() => setOpen('new')}>
                  {words.newException}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => setOpen('terms')}>
                  {words.edit}
                </Button>
              </>
            }
            empty={isNothing(pricing) ? words.none : null}
          >
            <Stack gap="xs">
              <Agreed pricing={pricing} columns={columns} />
              <Exceptions pricing={pricing} onOpen={setOpen} />
            </Stack>
          </RecordPart>
          {open === 'terms' ? (
            <ClientTermsForm terms={pricing.terms} columns={columns} onClose={close} />
          ) : null}
          {open === null || open === 'terms' ? null : (
            <ExceptionForm clientId={clientId} exception={open === 'new' ? null : open} onClose={close} />
          )}
        </>
      )}
    </QueryView>
  )
}

function isNothing({ terms, exceptions }: ClientPricing): boolean {
  return terms.columnId === null && terms.terms === '' && exceptions.length === 0
}

type AgreedProps = { readonly pricing: ClientPricing; readonly columns: readonly ColumnRow[] }

function Agreed({ pricing, columns }: AgreedProps) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const words = m.pricing.client
  const { columnId, validTo, terms } = pricing.terms
  const name = columns.find((column) => column.id === columnId)?.name ?? m.pricing.list
  const end = validTo === null ? '' : (validTo < today ? words.columnEnded : words.until)(format.day(validTo))
  return (
    <Facts
      facts={[
        [words.column, end === '' ? name : `${name}, ${end}`],
        [words.terms, terms === '' ? null : <Private key="terms">{terms}</Private>],
      ]}
    />
  )
}

type ExceptionsProps = { readonly pricing: ClientPricing; readonly onOpen: (exception: Exception) => void }

function Exceptions({ pricing, onOpen }: ExceptionsProps) {
  const words = useMessages().pricing.client
  if (pricing.exceptions.length === 0) return null
  return (
    <div>
      <strong>{words.exceptions}</strong>
      <ul className="kb-lines">
        {pricing.exceptions.map((exception) => (
          <li key={exception.id}>
            <LineLink
              onOpen={() => onOpen(exception)}
              main={<ExceptionText exception={exception} />}
              side={<PeriodText validFrom={exception.validFrom} validTo={exception.validTo} />}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ExceptionText({ exception }: { readonly exception: Exception }) {
  const m = useMessages()
  const format = useFormat()
  const { terms, productName, groupName, fromMilli, reason } = exception
  const scope =
    productName !== '' ? productName : groupName === '' ? m.pricing.everything : m.pricing.groupOf(groupName)
  const given =
    terms.type === 'price' ? format.money(terms.minor, terms.currency) : `−${format.percent(terms.ppm)}`
  const from = fromMilli === 0 ? [] : [m.pricing.client.from(format.quantity(fromMilli))]
  return (
    <Private>
      {[`${scope}: ${given}`, ...from].join(', ')} · <span className="kb-quiet">{reason}</span>
    </Private>
  )
}
