import { Select, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type PoolItem, type PoolKind, poolKinds } from '../../../shared/domain/planner/pool.ts'
import { QueryView } from '../../api/QueryView.tsx'
import type { BookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { PoolList } from './PoolList.tsx'

type Props = {
  readonly query: BookQuery<readonly PoolItem[]>
  readonly onPlan: (item: PoolItem) => void
  readonly onGap: (item: PoolItem) => void
}

/** What wants a place in the week, most pressing first: planned by Enter, dragged onto an hour, or put into a gap. */
export function Pool({ query, onPlan, onGap }: Props) {
  const m = useMessages()
  const words = m.planner.pool
  const [kind, setKind] = useState<PoolKind | ''>('')
  // The week itself is painted first.
  const isPainted = useAfterPaint()
  return (
    <aside className="kb-pool" aria-label={words.title}>
      <div className="kb-pool-head">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        <Select
          size="xs"
          aria-label={words.filter}
          data={[
            { value: '', label: words.all },
            ...poolKinds.map((value) => ({ value, label: words.kinds[value] })),
          ]}
          value={kind}
          onChange={(value) => setKind((value ?? '') as PoolKind | '')}
        />
      </div>
      {!isPainted ? null : (
        <QueryView query={query} rows={6}>
          {(items) => <Lines items={items} kind={kind} onPlan={onPlan} onGap={onGap} />}
        </QueryView>
      )}
    </aside>
  )
}

type LinesProps = Omit<Props, 'query'> & { readonly items: readonly PoolItem[]; readonly kind: PoolKind | '' }

function Lines({ items, kind, onPlan, onGap }: LinesProps) {
  const m = useMessages()
  const shown = kind === '' ? items : items.filter((item) => item.kind === kind)
  if (shown.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {items.length === 0 ? m.planner.pool.empty : m.planner.pool.noneOfKind}
      </Text>
    )
  }
  return <PoolList label={m.planner.pool.title} items={shown} onPlan={onPlan} onGap={onGap} />
}
