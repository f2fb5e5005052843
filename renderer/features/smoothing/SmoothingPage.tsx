import { Stack } from '@mantine/core'
import type { SmoothingView } from '../../../shared/contract/smoothing.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { PaySummary } from './PaySummary.tsx'
import { RuleForm } from './RuleForm.tsx'
import { TaxRules } from './TaxRules.tsx'
import './smoothing.css'

/** A steady pay from an unsteady income: what it bears, the reserve behind it, and what to lay by (K-73, K-75). */
export function SmoothingPage() {
  const m = useMessages()
  const query = useBookQuery('smoothing.view', {})
  return (
    <Page title={m.smoothing.title}>
      <QueryView query={query}>{(view) => <Content view={view} />}</QueryView>
    </Page>
  )
}

function Content({ view }: { readonly view: SmoothingView }) {
  return (
    <Stack gap="xl">
      <PaySummary view={view} />
      <div className="kb-smoothing-rules">
        <RuleForm key={view.currency} plan={view.plan} />
        <TaxRules view={view} />
      </div>
      <MonthsTable view={view} />
    </Stack>
  )
}
