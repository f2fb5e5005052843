import { IconCoins } from '@tabler/icons-react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { EntriesTable } from './EntriesTable.tsx'

/** All that is expected, earned or due and has not come yet. */
export function ComingEntries({ companyId }: { readonly companyId: string | null }) {
  const m = useMessages()
  const { emptyComing } = m.commission
  return (
    <EntriesTable
      month={null}
      companyId={companyId}
      empty={<EmptyState icon={IconCoins} title={emptyComing.title} text={emptyComing.text} />}
    />
  )
}
