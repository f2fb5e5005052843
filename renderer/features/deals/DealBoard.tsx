import { Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { DealRow } from '../../../shared/contract/deals.ts'
import { type DealStage, dealStages } from '../../../shared/domain/deals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { BoardColumn } from './BoardColumn.tsx'
import { cardAfterKey, columnsOf } from './board-model.ts'
import { LoseDialog } from './LoseDialog.tsx'
import '../../ui/board.css'

/** A deal that is on its way out of a stage. */
type Awaited = { readonly id: string; readonly from: DealStage }

type Props = { readonly rows: readonly DealRow[]; readonly onOpen: (deal: DealRow) => void }

/** Deals by stage. Dragged with the pointer, or moved with Alt and an arrow; every move can be taken back. */
export function DealBoard({ rows, onOpen }: Props) {
  const m = useMessages()
  const board = useRef<HTMLDivElement>(null)
  const [losing, setLosing] = useState<DealRow | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [awaited, setAwaited] = useState<Awaited | null>(null)
  const columns = useMemo(() => columnsOf(rows), [rows])
  const focus = (id: string) => {
    setActiveId(id)
    window.requestAnimationFrame(() =>
      board.current?.querySelector<HTMLElement>(`[data-deal="${id}"]`)?.focus(),
    )
  }
  const move = useMove(focus, setAwaited)
  // A moved card is drawn anew in its other column: the focus follows once it stands there, however long that takes.
  useEffect(() => {
    const moved = rows.find((row) => row.id === awaited?.id)
    if (awaited === null || moved === undefined || moved.stage === awaited.from) return
    board.current?.querySelector<HTMLElement>(`[data-deal="${awaited.id}"]`)?.focus()
    setActiveId(awaited.id)
    setAwaited(null)
  }, [rows, awaited])
  const drop = (deal: DealRow, stage: DealStage) => {
    if (stage === 'lost') setLosing(deal)
    else if (stage !== deal.stage) void move.to(deal, stage)
  }
  const onKeyDown = (event: KeyboardEvent, deal: DealRow) => {
    if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft'))
      void move.by(deal, event.key === 'ArrowRight' ? 1 : -1)
    else if (event.key === 'Delete' && deal.stage !== 'lost') setLosing(deal)
    else {
      const next = cardAfterKey(event.key, deal.id, columns)
      if (next === null) return
      focus(next)
    }
    event.preventDefault()
  }
  const first = activeId ?? columns.find((column) => column.deals.length > 0)?.deals[0]?.id ?? null
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {m.deals.boardHint}
      </Text>
      <div className="kb-board" ref={board}>
        {columns.map((column) => (
          <BoardColumn
            key={column.stage}
            column={column}
            reachableId={first}
            onOpen={onOpen}
            onKeyDown={onKeyDown}
            onDrop={(id) => {
              const deal = rows.find((row) => row.id === id)
              if (deal !== undefined) drop(deal, column.stage)
            }}
          />
        ))}
      </div>
      {losing === null ? null : <LoseDialog deal={losing} onClose={() => setLosing(null)} />}
    </>
  )
}

/** Moves a deal and keeps the focus on it. */
function useMove(focus: (id: string) => void, expect: (moved: Awaited | null) => void) {
  const m = useMessages()
  const done = (deal: { readonly title: string; readonly stage: DealStage }) =>
    m.deals.movedTo(deal.title, m.deals.stages[deal.stage])
  const step = useCommand('deals.step', { done, undo: true })
  const set = useCommand('deals.setStage', { done, undo: true })
  return {
    by: async (deal: DealRow, by: 1 | -1) => {
      expect({ id: deal.id, from: deal.stage })
      if (!(await step.run({ id: deal.id, by })).ok) expect(null)
    },
    to: async (deal: DealRow, stage: DealStage) => {
      if (dealStages.includes(stage)) await set.run({ id: deal.id, stage })
      focus(deal.id)
    },
  }
}
