import type { SearchHit, SearchKind } from '../../shared/contract/search.ts'

/** The order in which kinds of hits stand. */
export const kindOrder: readonly SearchKind[] = [
  'client',
  'person',
  'visit',
  'proposal',
  'deal',
  'dossier',
  'claim',
  'document',
  'contract',
  'order',
  'invoice',
  'tender',
  'product',
]

/** Hits by kind, clients first, each kind in the order found. */
export function groupHits(
  hits: readonly SearchHit[],
): readonly (readonly [SearchKind, readonly SearchHit[]])[] {
  return kindOrder
    .map((kind) => [kind, hits.filter((hit) => hit.kind === kind)] as const)
    .filter(([, group]) => group.length > 0)
}

/** Where a hit is shown. */
export function pathOfHit(hit: SearchHit): string {
  if (hit.kind === 'person') return `/people/${hit.id}`
  if (hit.kind === 'client') return `/clients/${hit.id}`
  if (hit.kind === 'proposal') return `/proposals/${hit.id}`
  if (hit.kind === 'deal') return `/money/deals/${hit.id}`
  if (hit.kind === 'product') return '/products'
  if (hit.kind === 'dossier' || hit.kind === 'claim' || hit.kind === 'document')
    return `/clients/${hit.clientId ?? ''}?tab=dossier`
  if (hit.kind === 'contract') return `/money/contracts/${hit.id}`
  if (hit.kind === 'order') return `/money/orders/${hit.id}`
  if (hit.kind === 'invoice') return `/money/receivables/invoices/${hit.id}`
  if (hit.kind === 'tender') return `/money/tenders/${hit.id}`
  return hit.clientId === null ? '/clients' : `/clients/${hit.clientId}`
}
