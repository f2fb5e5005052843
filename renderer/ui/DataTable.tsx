import { useElementSize } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { DataTableHead } from './DataTableHead.tsx'
import { DataTableRow, WaitingRow } from './DataTableRow.tsx'
import { useFormat } from './language.tsx'
import {
  type Column,
  gridColumns,
  leastWidth,
  nextSort,
  rowAfterKey,
  type Sort,
  sortRows,
} from './table-model.ts'

export type Selection = {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
}

type Props<T> = {
  /** What the table holds, for screen readers. */
  readonly label: string
  /** What is missing is on its way: see onSeen. */
  readonly rows: readonly (T | undefined)[]
  readonly columns: readonly Column<T>[]
  readonly rowKey: (row: T) => string
  /** The rows in sight by their places: a long list fetches them then. Its rows come sorted already. */
  readonly onSeen?: (first: number, last: number) => void
  /** Enter or a click on a row. */
  readonly onOpen?: (row: T) => void
  /** Ticks before the rows. */
  readonly selection?: Selection
  /** The row whose record is open beside the list. */
  readonly openKey?: string | null
  readonly initialSort?: Sort
  /** The order, where the caller keeps it. */
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort | null) => void
  /** What stands in the place of no rows. */
  readonly empty?: ReactNode
  readonly rowHeight?: number
  /** Totals, below the rows, always seen. */
  readonly footer?: ReactNode
}

const headHeight = 36

/** A table for 2 or 50 000 rows: only what is seen is drawn; sorted by its headings; walked by keys. */
export function DataTable<T>(props: Props<T>) {
  const { rows, columns, rowKey, selection, rowHeight = 40 } = props
  const format = useFormat()
  const idBase = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize()
  const [ownSort, setOwnSort] = useState<Sort | null>(props.initialSort ?? null)
  const sort = props.sort === undefined ? ownSort : props.sort
  const [last, setLast] = useState<Active>({ key: null, index: 0 })
  const shown = useMemo(
    () => columns.filter((c) => width === 0 || (c.hideBelow ?? 0) <= width),
    [columns, width],
  )
  const isWindow = props.onSeen !== undefined
  const sorted = useMemo(
    () => (isWindow ? rows : sortRows(rows as readonly T[], columns, sort, format.compare)),
    [isWindow, rows, columns, sort, format],
  )
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight,
    initialRect: { width: 800, height: 600 },
  })
  const active = activeIndex(sorted, last, rowKey)
  useSeen(virtual.range, props.onSeen)
  const grid = gridColumns(shown, selection !== undefined)
  const onKeyDown = useTableKeys({
    props,
    sorted,
    active,
    scroller,
    setActive: setLast,
    scrollTo: virtual.scrollToIndex,
  })
  if (rows.length === 0 && props.empty !== undefined) return props.empty
  return (
    <div className="kb-table" ref={sizeRef}>
      {/* biome-ignore lint/a11y/useSemanticElements: only the rows that are seen exist, a <table> can't say so */}
      <div
        ref={scroller}
        className="kb-table-scroll"
        style={{ '--kb-table-least': `${leastWidth(shown)}px` } as CSSProperties}
        role="grid"
        aria-label={props.label}
        aria-rowcount={sorted.length + 1}
        aria-multiselectable={selection !== undefined}
        aria-activedescendant={sorted.length > 0 ? `${idBase}-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <DataTableHead
          columns={shown}
          grid={grid}
          sort={sort}
          onSort={(column) => (props.onSort ?? setOwnSort)(nextSort(sort, column))}
          allSelected={
            selection === undefined ? null : rows.length > 0 && selection.keys.size === rows.length
          }
          onSelectAll={() => selection?.onChange(toggledAll(rows, rowKey, selection))}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = sorted[item.index]
            if (row === undefined)
              return <WaitingRow key={item.index} index={item.index} top={item.start} height={rowHeight} />
            const key = rowKey(row)
            return (
              <DataTableRow
                key={key}
                id={`${idBase}-${item.index}`}
                row={row}
                index={item.index}
                top={item.start}
                height={rowHeight}
                columns={shown}
                grid={grid}
                isActive={item.index === active}
                isOpen={props.openKey === key}
                selected={selection === undefined ? null : selection.keys.has(key)}
                onSelect={() => selection?.onChange(toggled(selection.keys, key))}
                onPress={() => {
                  setLast({ key, index: item.index })
                  props.onOpen?.(row)
                }}
                canOpen={props.onOpen !== undefined}
              />
            )
          })}
        </div>
      </div>
      {props.footer === undefined ? null : <div className="kb-table-foot">{props.footer}</div>}
    </div>
  )
}

/** The row the keys are at; key null: it was on its way when they came to it. */
type Active = { readonly key: string | null; readonly index: number }

/** Where it stands now; the first row when it is gone. */
function activeIndex<T>(
  rows: readonly (T | undefined)[],
  { key, index }: Active,
  rowKey: (row: T) => string,
): number {
  const isAt = (row: T | undefined) => row !== undefined && rowKey(row) === key
  if (key === null) return Math.max(0, Math.min(index, rows.length - 1))
  if (index < rows.length && (rows[index] === undefined || isAt(rows[index]))) return index
  return Math.max(0, rows.findIndex(isAt))
}

function useSeen(
  range: { readonly startIndex: number; readonly endIndex: number } | null,
  onSeen: ((first: number, last: number) => void) | undefined,
): void {
  const first = range?.startIndex
  const last = range?.endIndex
  useEffect(() => {
    if (first !== undefined && last !== undefined) onSeen?.(first, last)
  }, [onSeen, first, last])
}

type Keys<T> = {
  readonly props: Props<T>
  readonly sorted: readonly (T | undefined)[]
  readonly active: number
  readonly scroller: { readonly current: HTMLDivElement | null }
  readonly setActive: (active: Active) => void
  readonly scrollTo: (index: number) => void
}

function useTableKeys<T>({ props, sorted, active, scroller, setActive, scrollTo }: Keys<T>) {
  const { rowKey, selection, rowHeight = 40 } = props
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const perPage = Math.max(
      1,
      Math.floor(((scroller.current?.clientHeight ?? 400) - headHeight) / rowHeight),
    )
    const row = sorted[active]
    const next = event.altKey || event.metaKey ? null : rowAfterKey(event.key, active, sorted.length, perPage)
    if (next !== null) {
      const target = sorted[next]
      setActive({ key: target === undefined ? null : rowKey(target), index: next })
      scrollTo(next)
      if (event.shiftKey && selection !== undefined && target !== undefined)
        selection.onChange(new Set([...selection.keys, rowKey(target)]))
    } else if (event.key === 'Enter' && row !== undefined) props.onOpen?.(row)
    else if (event.key === ' ' && selection !== undefined && row !== undefined)
      selection.onChange(toggled(selection.keys, rowKey(row)))
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && selection !== undefined)
      selection.onChange(new Set(keysOf(sorted, rowKey)))
    else return
    event.preventDefault()
  }
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

function toggledAll<T>(
  rows: readonly (T | undefined)[],
  rowKey: (row: T) => string,
  selection: Selection,
): ReadonlySet<string> {
  return selection.keys.size === rows.length ? new Set() : new Set(keysOf(rows, rowKey))
}

function keysOf<T>(rows: readonly (T | undefined)[], rowKey: (row: T) => string): readonly string[] {
  return rows.flatMap((row) => (row === undefined ? [] : [rowKey(row)]))
}
