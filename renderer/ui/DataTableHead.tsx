import { Checkbox, VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMessages } from './language.tsx'
import { type Column, canSort, type Sort } from './table-model.ts'

type Props<T> = {
  readonly columns: readonly Column<T>[]
  readonly grid: string
  readonly sort: Sort | null
  readonly onSort: (column: string) => void
  /** null: the table has no ticks. */
  readonly allSelected: boolean | null
  readonly onSelectAll: () => void
}

/** The headings, which stay in sight; pressing one sorts. */
export function DataTableHead<T>(props: Props<T>) {
  const m = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the rows that are seen exist, a <table> can't say so
    // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it have the focus
    <div role="row" aria-rowindex={1} className="kb-table-head" style={{ gridTemplateColumns: props.grid }}>
      {props.allSelected === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div role="columnheader" className="kb-table-cell">
          <Checkbox
            size="xs"
            aria-label={m.shell.table.selectAll}
            checked={props.allSelected}
            onChange={props.onSelectAll}
          />
        </div>
      )}
      {props.columns.map((column) => (
        <Heading key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
      ))}
    </div>
  )
}

type HeadingProps<T> = Pick<Props<T>, 'sort' | 'onSort'> & { readonly column: Column<T> }

function Heading<T>({ column, sort, onSort }: HeadingProps<T>) {
  const m = useMessages()
  const isSorted = sort?.column === column.id
  const direction = !isSorted ? 'none' : sort.descending ? 'descending' : 'ascending'
  const Arrow = sort?.descending === true ? IconArrowDown : IconArrowUp
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      role="columnheader"
      aria-sort={canSort(column) ? direction : undefined}
      className="kb-table-cell"
      data-align={column.align}
    >
      {canSort(column) ? (
        <button type="button" className="kb-table-sort" onClick={() => onSort(column.id)}>
          {column.header}
          {isSorted ? <Arrow size={14} aria-hidden /> : null}
          {isSorted ? (
            <VisuallyHidden>
              {sort.descending ? m.shell.table.sortedDown : m.shell.table.sortedUp}
            </VisuallyHidden>
          ) : null}
        </button>
      ) : column.isHeaderHidden === true ? (
        <VisuallyHidden>{column.header}</VisuallyHidden>
      ) : (
        column.header
      )}
    </div>
  )
}
