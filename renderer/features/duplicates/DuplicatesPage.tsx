import { SegmentedControl, Text } from '@mantine/core'
import { IconCopyCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { NamedPair } from '../../../shared/contract/duplicates.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { DismissedPairs } from './DismissedPairs.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { PairLine } from './PairLine.tsx'
import './duplicates.css'

/** Records that may be the same, each pair with the reasons; merged, or remembered as different. */
export function DuplicatesPage() {
  const m = useMessages()
  const text = m.duplicates
  const [kind, setKind] = useState<MergedKind>('client')
  const [merging, setMerging] = useState<NamedPair | null>(null)
  const query = useBookQuery('duplicates.find', { kind }, { keepPrevious: false })
  return (
    <Page
      title={text.title}
      toolbar={
        <>
          <SegmentedControl
            aria-label={text.kind}
            data={(['client', 'person'] as const).map((value) => ({ value, label: text.kinds[value] }))}
            value={kind}
            onChange={(value) => setKind(value as MergedKind)}
          />
          <Text size="sm" c="dimmed" ms="auto" role="status">
            {query.data === undefined ? '' : text.count(query.data.total)}
          </Text>
        </>
      }
    >
      <QueryView query={query}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <EmptyState icon={IconCopyCheck} title={text.empty.title} text={text.empty.text} />
          ) : (
            <ul className="kb-lines kb-pairs" aria-label={text.title}>
              {pairs.map((pair) => (
                <PairLine
                  key={`${pair.oneId} ${pair.otherId}`}
                  kind={kind}
                  pair={pair}
                  onMerge={() => setMerging(pair)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      <DismissedPairs kind={kind} />
      {merging === null ? null : (
        <MergeDialog
          kind={kind}
          oneId={merging.oneId}
          otherId={merging.otherId}
          onClose={() => setMerging(null)}
        />
      )}
    </Page>
  )
}
