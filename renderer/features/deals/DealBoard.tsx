import { Text } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { DealRow } from '../../../shared/contract/deals.ts'
import type { DealStage } from '../../../shared/domain/deals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { BoardColumn } from '../../ui/board/BoardColumn.tsx'
import { type Board, useBoard } from '../../ui/board/use-board.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { type BoardColumnModel, columnsOf } from './board-model.ts'
import { DealCard } from './DealCard.tsx'
import { LoseDialog } from './LoseDialog.tsx'

type Props = { readonly rows: readonly DealRow[]; readonly onOpen: (deal: DealRow) => void }

/** Deals by stage. Dragged with the pointer, or moved with Alt and an arrow; every move can be taken back. */
export function DealBoard({ rows, onOpen }: Props) {
  const m = useMessages()
  const [losing, setLosing] = useState<DealRow | null>(null)
  const columns = useMemo(() => columnsOf(rows), [rows])
  const board = useBoard(columns)
  const move = useMove(board)
  const drop = (deal: DealRow, stage: DealStage) => {
    if (stage === 'lost') setLosing(deal)
    else if (stage !== deal.stage) void move.to(deal, stage)
  }
  const onKeyDown = (event: KeyboardEvent, deal: DealRow) => {
    if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft'))
      void move.by(deal, event.key === 'ArrowRight' ? 1 : -1)
    else if (event.key === 'Delete' && deal.stage !== 'lost') setLosing(deal)
    else if (!board.walk(event.key, deal.id)) return
    event.preventDefault()
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {m.deals.boardHint}
      </Text>
      <div className="kb-board" ref={board.ref}>
        {columns.map((column) => (
          <BoardColumn
            key={column.key}
            label={m.deals.stages[column.key]}
            note={<StageNote column={column} />}
            onDrop={(id) => {
              const deal = rows.find((row) => row.id === id)
              if (deal !== undefined) drop(deal, column.key)
            }}
            cards={{
              rows: column.deals,
              shown: board.shownOf(column.key),
              onMore: () => board.showMore(column.key),
              draw: (deal) => (
                <DealCard
                  key={deal.id}
                  deal={deal}
                  isReachable={deal.id === board.reachableId}
                  onOpen={() => onOpen(deal)}
                  onKeyDown={(event) => onKeyDown(event, deal)}
                />
              ),
            }}
          />
        ))}
      </div>
      {losing === null ? null : (
        <LoseDialog
          deal={losing}
          onLost={() => board.follow(losing.id, losing.stage)}
          onClose={() => setLosing(null)}
        />
      )}
    </>
  )
}

/** How many deals a stage has and what they come to; a plus: in other currencies too. */
function StageNote({ column: { deals, sums } }: { readonly column: BoardColumnModel }) {
  const [sum, ...others] = sums
  return (
    <>
      {deals.length}
      {sum === undefined ? null : (
        <>
          {' · '}
          <MoneyText minor={sum.minor} currency={sum.currency} short />
          {others.length === 0 ? '' : ' +'}
        </>
      )}
    </>
  )
}

/** Moves a deal and keeps the focus on it. */
function useMove(board: Board) {
  const m = useMessages()
  const done = (deal: { readonly title: string; readonly stage: DealStage }) =>
    m.deals.movedTo(deal.title, m.deals.stages[deal.stage])
  const step = useCommand('deals.step', { done, undo: true })
  const set = useCommand('deals.setStage', { done, undo: true })
  const keep = async (deal: DealRow, move: Promise<{ readonly ok: boolean }>) => {
    board.follow(deal.id, deal.stage)
    if (!(await move).ok) board.stay()
  }
  return {
    by: (deal: DealRow, by: 1 | -1) => keep(deal, step.run({ id: deal.id, by })),
    to: (deal: DealRow, stage: DealStage) => keep(deal, set.run({ id: deal.id, stage })),
  }
}
