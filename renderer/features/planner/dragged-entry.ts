import type { PoolItem } from '../../../shared/domain/planner/pool.ts'

const kind = 'application/x-keybook-pool'

/** Puts an entry of the pool on what is dragged. */
export function dragEntry(data: DataTransfer, key: string): void {
  data.setData(kind, key)
  data.effectAllowed = 'copy'
}

/** The entry that was dropped; undefined: something else was. */
export function draggedEntry(data: DataTransfer, items: readonly PoolItem[]): PoolItem | undefined {
  const key = data.getData(kind)
  return key === '' ? undefined : items.find((item) => item.key === key)
}
