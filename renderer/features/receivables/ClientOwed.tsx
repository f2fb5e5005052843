import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { QualityText } from '../../ui/QualityText.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { AgeBar } from './AgeBar.tsx'
import './receivables.css'

/** What a client owes by age, and how it pays. */
export function ClientOwed({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const [, go] = useLocation()
  const query = useBookQuery('receivables.client', { clientId })
  return (
    <QueryView query={query} rows={2}>
      {({ ageing, quality, invoices }) => (
        <RecordPart
          title={m.receivables.panel.title}
          empty={invoices.length === 0 ? m.receivables.noInvoices : null}
          action={
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => go(`/money/receivables/clients/${clientId}`)}
            >
              {m.receivables.panel.account}
            </Button>
          }
        >
          {ageing.map((own) => (
            <AgeBar key={own.currency} ageing={own} currency={own.currency} />
          ))}
          <QualityText quality={quality} />
        </RecordPart>
      )}
    </QueryView>
  )
}
