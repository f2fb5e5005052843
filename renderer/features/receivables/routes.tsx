import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const component = lazyPart(() =>
  import('./ReceivablesPage.tsx').then((file) => ({ default: file.ReceivablesPage })),
)

export const routes: readonly FeatureRoute[] = [
  { path: '/money/receivables', component, section: 'money' },
  { path: '/money/receivables/invoices/:invoiceId', component, section: 'money' },
  { path: '/money/receivables/clients/:clientId', component, section: 'money' },
]
