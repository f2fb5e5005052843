import { useState } from 'react'
import { useLocation, useParams, useSearchParams } from 'wouter'
import { type OwedView, OwedViews, useOwedView } from '../../api/OwedViews.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { AgeingView } from './AgeingView.tsx'
import { ChaseList } from './ChaseList.tsx'
import { ClientAccountView } from './ClientAccountView.tsx'
import { InvoiceForm } from './InvoiceForm.tsx'
import { InvoiceRecord } from './InvoiceRecord.tsx'
import { InvoicesView } from './InvoicesView.tsx'
import './receivables.css'

const home = '/money/receivables'

/** Money owed: by age, invoice by invoice, and whom to chase first. */
export function ReceivablesPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const { invoiceId, clientId } = useParams<{ invoiceId?: string; clientId?: string }>()
  const [view, setView] = useOwedView()
  const [isAdding, setAdding] = useState(false)
  const orderId = search.get('invoiceFor')
  const close = () => {
    setAdding(false)
    if (orderId !== null) go(home, { replace: true })
  }
  const detail =
    invoiceId !== undefined ? (
      <InvoiceRecord key={invoiceId} id={invoiceId} onClose={() => go(home)} />
    ) : clientId !== undefined ? (
      <ClientAccountView key={clientId} clientId={clientId} onClose={() => go(home)} />
    ) : null
  return (
    <Page
      title={m.receivables.title}
      layout="fill"
      mainAction={{ label: m.receivables.newInvoice, perform: () => setAdding(true) }}
      toolbar={<OwedViews value={view} onChange={setView} />}
    >
      <SplitView
        detailLabel={clientId === undefined ? m.receivables.invoice : m.receivables.account}
        detail={detail}
        list={<List view={view} openId={invoiceId ?? clientId ?? null} />}
      />
      {isAdding || orderId !== null ? (
        <InvoiceForm
          invoice={null}
          orderId={orderId}
          onClose={close}
          onSaved={(id) => go(`${home}/invoices/${id}`)}
        />
      ) : null}
    </Page>
  )
}

function List({ view, openId }: { readonly view: OwedView; readonly openId: string | null }) {
  const [, go] = useLocation()
  const openClient = (id: string) => go(`${home}/clients/${id}`)
  if (view === 'chase') return <ChaseList openId={openId} onOpen={openClient} />
  if (view === 'ageing') return <AgeingView openId={openId} onOpen={openClient} />
  return <InvoicesView openId={openId} onOpen={(id) => go(`${home}/invoices/${id}`)} />
}
