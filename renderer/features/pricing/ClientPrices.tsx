import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ClientPricing, ColumnRow } from '../../../shared/contract/pricing.ts'
import { termsOn } from '../../../shared/domain/pricing/terms-on.ts'
import type { ClientTerms } from '../../../shared/domain/pricing/types.ts'
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
type Open =
  | { readonly part: 'terms'; readonly agreement: ClientTerms | null }
  | { readonly part: 'exception'; readonly exception: Exception | null }

/** How a client is priced, and what is agreed besides. */
export function ClientPrices({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const words = m.pricing.client
  const [open, setOpen] = useState<Open | null>(null)
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
                <Button
                  size="compact-sm"
                  variant="subtle"
                  ms="auto"
                  onClick={() => setOpen({ part: 'exception', exception: null })}
                >
                  {words.newException}
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => setOpen({ part: 'terms', agreement: null })}
                >
                  {words.newTerms}
                </Button>
              </>
            }
            empty={isNothing(pricing) ? words.none : null}
          >
            <Stack gap="xs">
              <Today pricing={pricing} columns={columns} />
              <Agreements
                pricing={pricing}
                columns={columns}
                onOpen={(agreement) => setOpen({ part: 'terms', agreement })}
              />
              <Exceptions
                pricing={pricing}
                onOpen={(exception) => setOpen({ part: 'exception', exception })}
              />
            </Stack>
          </RecordPart>
          {open?.part === 'terms' ? (
            <ClientTermsForm
              clientId={clientId}
              agreement={open.agreement}
              agreed={pricing.terms}
              columns={columns}
              onClose={close}
            />
          ) : null}
          {open?.part === 'exception' ? (
            <ExceptionForm clientId={clientId} exception={open.exception} onClose={close} />
          ) : null}
        </>
      )}
    </QueryView>
  )
}

function isNothing({ terms, exceptions }: ClientPricing): boolean {
  return terms.length === 0 && exceptions.length === 0
}

type AgreedProps = { readonly pricing: ClientPricing; readonly columns: readonly ColumnRow[] }

/** By what the client is priced today. */
function Today({ pricing, columns }: AgreedProps) {
  const m = useMessages()
  const { today } = useClock()
  const words = m.pricing.client
  const { columnId = null, terms = '' } = termsOn(pricing.terms, today) ?? {}
  return (
    <Facts
      facts={[
        [words.column, columnName(columns, columnId) ?? m.pricing.list],
        [words.terms, terms === '' ? null : <Private key="terms">{terms}</Private>],
      ]}
    />
  )
}

function columnName(columns: readonly ColumnRow[], id: string | null): string | undefined {
  return columns.find((column) => column.id === id)?.name
}

type AgreementsProps = AgreedProps & { readonly onOpen: (agreement: ClientTerms) => void }

/** One agreement after the other, the latest first. */
function Agreements({ pricing, columns, onOpen }: AgreementsProps) {
  const m = useMessages()
  if (pricing.terms.length === 0) return null
  return (
    <div>
      <strong>{m.pricing.client.overTime}</strong>
      <ul className="kb-lines">
        {pricing.terms.map((agreement) => (
          <li key={agreement.id}>
            <LineLink
              onOpen={() => onOpen(agreement)}
              main={
                <>
                  {columnName(columns, agreement.columnId) ?? m.pricing.list}
                  {agreement.terms === '' ? null : (
                    <span className="kb-quiet">
                      {' · '}
                      <Private>{agreement.terms}</Private>
                    </span>
                  )}
                </>
              }
              side={<PeriodText validFrom={agreement.validFrom} validTo={agreement.validTo} />}
            />
          </li>
        ))}
      </ul>
    </div>
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
