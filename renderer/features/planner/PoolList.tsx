import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { PoolItem } from '../../../shared/domain/planner/pool.ts'
import { PoolLine } from './PoolLine.tsx'

type Props = {
  readonly label: string
  readonly items: readonly PoolItem[]
  readonly onPlan: (item: PoolItem) => void
  readonly onGap: (item: PoolItem) => void
}

/** Two lines of text with their padding; a longer entry is measured once it is drawn. */
const usualHeight = 50

/** The entries of the pool. A large book has over a thousand of them: only those that are seen exist. */
export function PoolList({ label, items, onPlan, onGap }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => items[index]?.key ?? index,
    estimateSize: () => usualHeight,
    overscan: 4,
    initialRect: { width: 260, height: 600 },
  })
  return (
    <div ref={scroller} className="kb-pool-scroll">
      <ul className="kb-pool-list" aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <PoolLine item={item} onPlan={() => onPlan(item)} onGap={() => onGap(item)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
