import { Checkbox } from '@mantine/core'
import { useMessages } from './language.tsx'
import type { Column } from './table-model.ts'

type Props<T> = {
  readonly id: string
  readonly row: T
  readonly index: number
  readonly top: number
  readonly height: number
  readonly columns: readonly Column<T>[]
  readonly grid: string
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly canOpen: boolean
  /** null: the table has no ticks. */
  readonly selected: boolean | null
  readonly onSelect: () => void
  readonly onPress: () => void
}

/** One row; the keyboard reaches it through the table, which holds the focus. */
export function DataTableRow<T>(props: Props<T>) {
  const m = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the rows that are seen exist, a <table> can't say so
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is the grid's
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-selected={props.selected ?? undefined}
      aria-current={props.isOpen ? 'true' : undefined}
      className="kb-table-row"
      data-active={props.isActive ? true : undefined}
      data-open={props.isOpen ? true : undefined}
      data-pressable={props.canOpen ? true : undefined}
      style={{
        gridTemplateColumns: props.grid,
        height: props.height,
        transform: `translateY(${props.top}px)`,
      }}
      onClick={props.onPress}
    >
      {props.selected === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div role="gridcell" className="kb-table-cell">
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={m.shell.table.selectRow}
            checked={props.selected}
            onChange={props.onSelect}
            onClick={(event) => event.stopPropagation()}
          />
        </div>
      )}
      {props.columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div role="gridcell" key={column.id} className="kb-table-cell" data-align={column.align}>
          {column.cell(props.row)}
        </div>
      ))}
    </div>
  )
}

type WaitingProps = { readonly index: number; readonly top: number; readonly height: number }

/** The place of a row that is on its way. */
export function WaitingRow({ index, top, height }: WaitingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the rows that are seen exist, a <table> can't say so
    // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-busy="true"
      className="kb-table-row"
      data-waiting
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div role="gridcell" className="kb-table-cell" />
    </div>
  )
}
