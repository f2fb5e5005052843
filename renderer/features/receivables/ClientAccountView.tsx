import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientAccount } from '../../../shared/contract/receivables.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { DateText } from '../../ui/DateText.tsx'
import { LineLink } from '../../ui/LineLink.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { QualityText } from '../../ui/QualityText.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { AgeBar } from './AgeBar.tsx'
import { CollectionLog } from './CollectionLog.tsx'
import { InvoiceState } from './InvoiceState.tsx'
import { LetterDialog } from './LetterDialog.tsx'

type Props = { readonly clientId: string; readonly onClose: () => void }

/** What one client owes, how it pays, and what was done about it. */
export function ClientAccountView({ clientId, onClose }: Props) {
  const query = useBookQuery('receivables.client', { clientId }, { keepPrevious: false })
  return (
    <QueryView query={query}>
      {(account) => (
        <Stack gap="lg" pb="xl">
          <Head account={account} clientId={clientId} onClose={onClose} />
          <Owed account={account} />
          <CollectionLog
            clientId={clientId}
            invoiceId={null}
            currency={account.ageing[0]?.currency ?? account.invoices[0]?.currency ?? 'EUR'}
            notes={account.notes}
          />
          <Invoices account={account} />
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ account, clientId, onClose }: Props & { readonly account: ClientAccount }) {
  const m = useMessages()
  const [, go] = useLocation()
  const [isWriting, setWriting] = useState(false)
  const isLate = account.ageing.some((ageing) => ageing.overdueMinor > 0)
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
          <NameText name={account.clientName} />
        </Title>
        <ActionIcon variant="subtle" size="lg" aria-label={m.shell.close} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap="xs">
        {isLate ? (
          <Button size="compact-md" variant="light" onClick={() => setWriting(true)}>
            {m.receivables.letterDialog.title}
          </Button>
        ) : null}
        <Button size="compact-md" variant="default" onClick={() => go(`/clients/${clientId}`)}>
          {m.receivables.toClient}
        </Button>
      </Group>
      {isWriting ? (
        <LetterDialog clientId={clientId} tone="friendly" onClose={() => setWriting(false)} />
      ) : null}
    </Stack>
  )
}

function Owed({ account }: { readonly account: ClientAccount }) {
  const m = useMessages()
  return (
    <div>
      {account.ageing.length === 0 ? <Text c="dimmed">{m.receivables.nothingOwed}</Text> : null}
      {account.ageing.map((ageing) => (
        <div key={ageing.currency}>
          <AgeBar ageing={ageing} currency={ageing.currency} />
          {ageing.creditLimitMinor === null ? null : (
            <Text size="sm">
              {m.receivables.columns.limit}:{' '}
              <MoneyText minor={ageing.creditLimitMinor} currency={ageing.currency} cents="never" />
            </Text>
          )}
        </div>
      ))}
      <QualityText quality={account.quality} />
    </div>
  )
}

function Invoices({ account }: { readonly account: ClientAccount }) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <RecordPart
      title={m.receivables.invoices}
      empty={account.invoices.length === 0 ? m.receivables.noInvoices : null}
    >
      <ul className="kb-lines">
        {account.invoices.map((invoice) => (
          <li key={invoice.id}>
            <LineLink
              onOpen={() => go(`/money/receivables/invoices/${invoice.id}`)}
              main={
                <>
                  {invoice.number} · <DateText date={invoice.dueOn} />
                </>
              }
              side={
                <>
                  <InvoiceState invoice={invoice} />{' '}
                  <MoneyText
                    minor={invoice.openMinor === 0 ? invoice.amountMinor : invoice.openMinor}
                    currency={invoice.currency}
                    cents="auto"
                  />
                </>
              }
            />
          </li>
        ))}
      </ul>
    </RecordPart>
  )
}
