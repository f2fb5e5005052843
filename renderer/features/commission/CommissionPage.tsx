import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ClosedMonths } from './ClosedMonths.tsx'
import { ComingEntries } from './ComingEntries.tsx'
import { EntryForm } from './EntryForm.tsx'
import { ReceivedEntries } from './ReceivedEntries.tsx'
import './commission.css'

const viewNames = ['coming', 'received', 'months'] as const
type ViewName = (typeof viewNames)[number]

/** Commissions: what is still to come, what came month by month, and which months are closed. */
export function CommissionPage() {
  const m = useMessages()
  const [view, setView] = useState<ViewName>('coming')
  const [isAdding, setAdding] = useState(false)
  const [companyId, setCompanyId] = useState<string | null>(null)
  const { views } = m.commission
  return (
    <Page
      title={m.commission.title}
      layout={view === 'months' ? 'flow' : 'fill'}
      mainAction={{ label: m.commission.new, perform: () => setAdding(true) }}
      toolbar={
        <>
          <SegmentedControl
            aria-label={views.label}
            value={view}
            onChange={(next) => setView(next as ViewName)}
            data={viewNames.map((value) => ({ value, label: views[value] }))}
          />
          {view === 'months' ? null : <CompanyFilter value={companyId} onChange={setCompanyId} />}
        </>
      }
    >
      <View view={view} companyId={companyId} />
      {isAdding ? (
        <EntryForm
          entry={null}
          state={view === 'received' ? 'received' : 'due'}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Page>
  )
}

function View({ view, companyId }: { readonly view: ViewName; readonly companyId: string | null }) {
  if (view === 'coming') return <ComingEntries companyId={companyId} />
  return view === 'received' ? <ReceivedEntries companyId={companyId} /> : <ClosedMonths />
}

type FilterProps = { readonly value: string | null; readonly onChange: (id: string | null) => void }

/** The ledger of one company; without a choice that of all. */
function CompanyFilter({ value, onChange }: FilterProps) {
  const m = useMessages()
  const companies = useBookQuery('deals.companies', {})
  return (
    <Select
      aria-label={m.commission.fields.company}
      allowDeselect={false}
      w={220}
      data={[
        { value: '', label: m.commission.allCompanies },
        ...(companies.data ?? []).map((company) => ({ value: company.id, label: company.name })),
      ]}
      value={value ?? ''}
      onChange={(id) => onChange(id === null || id === '' ? null : id)}
    />
  )
}
