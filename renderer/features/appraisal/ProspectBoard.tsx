import { Modal, Text } from '@mantine/core'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProspectRow } from '../../../shared/contract/appraisal.ts'
import { type ProspectStage, prospectStages } from '../../../shared/domain/clients/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { BoardColumn } from '../../ui/board/BoardColumn.tsx'
import { type Board, useBoard } from '../../ui/board/use-board.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { ProspectCard } from './ProspectCard.tsx'
import { StandingForm } from './StandingForm.tsx'

/** Where a prospect can be put: a stage, among the clients, or among the lost. */
type Place = ProspectStage | 'active' | 'lost'

/** Prospects by stage. Dragged with the pointer, or moved with Alt and an arrow; every move can be taken back. */
export function ProspectBoard({ rows }: { readonly rows: readonly ProspectRow[] }) {
  const m = useMessages()
  const text = m.appraisal.board
  const [, go] = useLocation()
  const [losing, setLosing] = useState<ProspectRow | null>(null)
  const columns = useMemo(() => prospectStages.map((stage) => columnOf(stage, rows)), [rows])
  const board = useBoard(columns)
  const put = usePut(board, setLosing)
  const drop = (id: string, place: Place) => {
    const row = rows.find((candidate) => candidate.id === id)
    if (row !== undefined) void put(row, place)
  }
  const onKeyDown = (event: KeyboardEvent, row: ProspectRow) => {
    if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft'))
      void put(row, neighbour(row.prospectStage, event.key === 'ArrowRight' ? 1 : -1))
    else if (event.key === 'Delete') setLosing(row)
    else if (!board.walk(event.key, row.id)) return
    event.preventDefault()
  }
  if (rows.length === 0) return <Text c="dimmed">{text.empty}</Text>
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {text.hint}
      </Text>
      <div className="kb-board kb-prospects" ref={board.ref}>
        {columns.map(({ key, rows: own }) => (
          <BoardColumn
            key={key}
            label={m.appraisal.standing.stages[key]}
            note={own.length}
            onDrop={(id) => drop(id, key)}
            cards={{
              rows: own,
              shown: board.shownOf(key),
              onMore: () => board.showMore(key),
              draw: (row) => (
                <ProspectCard
                  key={row.id}
                  row={row}
                  isReachable={row.id === board.reachableId}
                  onOpen={() => go(`/clients/${row.id}`)}
                  onKeyDown={(event) => onKeyDown(event, row)}
                />
              ),
            }}
          />
        ))}
      </div>
      <div className="kb-prospect-ends">
        <BoardColumn label={text.toActive} onDrop={(id) => drop(id, 'active')} />
        <BoardColumn label={text.toLost} onDrop={(id) => drop(id, 'lost')} />
      </div>
      {losing === null ? null : (
        <LoseDialog
          row={losing}
          onLost={() => board.follow(losing.id, losing.prospectStage)}
          onClose={() => setLosing(null)}
        />
      )}
    </>
  )
}

function columnOf(stage: ProspectStage, all: readonly ProspectRow[]) {
  const rows = all.filter((row) => row.prospectStage === stage)
  return { key: stage, ids: rows.map(({ id }) => id), rows }
}

/** The place beside a stage; beyond the last a prospect has become a client. */
function neighbour(stage: ProspectStage, by: 1 | -1): Place {
  const at = prospectStages.indexOf(stage) + by
  return at >= prospectStages.length ? 'active' : (prospectStages[at] ?? stage)
}

/** Puts a prospect somewhere and keeps the focus on it; a lost one is asked for its reason first. */
function usePut(board: Board, lose: (row: ProspectRow) => void) {
  const m = useMessages()
  const { today } = useClock()
  const said = useRef('')
  const save = useCommand('appraisal.setStanding', { done: () => said.current, undo: true })
  return async (row: ProspectRow, place: Place) => {
    if (place === 'lost') return lose(row)
    if (place === row.prospectStage) return
    const { id: clientId, name, isKey } = row
    const status = place === 'active' ? place : 'prospect'
    const prospectStage = place === 'active' ? row.prospectStage : place
    const to = place === 'active' ? m.clients.status.active : m.appraisal.standing.stages[place]
    said.current = m.appraisal.board.moved(name, to)
    board.follow(clientId, row.prospectStage)
    const reply = await save.run({ clientId, status, prospectStage, isKey, sinceOn: today, reason: '' })
    if (!reply.ok) board.stay()
  }
}

type LoseProps = { readonly row: ProspectRow; readonly onLost: () => void; readonly onClose: () => void }

function LoseDialog({ row, onLost, onClose }: LoseProps) {
  const m = useMessages()
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.appraisal.board.losing(row.name)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <StandingForm
        client={{ ...row, status: 'prospect' }}
        proposed={{ status: 'lost' }}
        onSaved={onLost}
        onClose={onClose}
      />
    </Modal>
  )
}
