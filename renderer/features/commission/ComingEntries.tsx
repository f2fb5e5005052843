import { IconCoins } from '@tabler/icons-react'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { EntriesTable } from './EntriesTable.tsx'
import { ofCompany } from './entry-sums.ts'

/** All that is expected, earned or due and has not come yet. */
export function ComingEntries({ companyId }: { readonly companyId: string | null }) {
  const m = useMessages()
  const query = useBookQuery('commission.list', { month: null })
  const { emptyComing } = m.commission
  return (
    <QueryView query={query}>
      {(rows) => (
        <EntriesTable
          rows={ofCompany(rows, companyId)}
          day="due"
          empty={<EmptyState icon={IconCoins} title={emptyComing.title} text={emptyComing.text} />}
        />
      )}
    </QueryView>
  )
}
