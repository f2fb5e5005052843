import { Modal, Text } from '@mantine/core'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProspectRow } from '../../../shared/contract/appraisal.ts'
import { type ProspectStage, prospectStages } from '../../../shared/domain/clients/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { cardAfterKey } from '../../ui/board-keys.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { DropPlace } from './DropPlace.tsx'
import { ProspectCard } from './ProspectCard.tsx'
import { StandingForm } from './StandingForm.tsx'
import '../../ui/board.css'

/** Where a prospect can be put: a stage, among the clients, or among the lost. */
type Place = ProspectStage | 'active' | 'lost'

/** Prospects by stage. Dragged with the pointer, or moved with Alt and an arrow; every move can be taken back. */
export function ProspectBoard({ rows }: { readonly rows: readonly ProspectRow[] }) {
  const m = useMessages()
  const text = m.appraisal.board
  const [, go] = useLocation()
  const board = useRef<HTMLDivElement>(null)
  const [losing, setLosing] = useState<ProspectRow | null>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const columns = useMemo(
    () => prospectStages.map((stage) => ({ stage, rows: rows.filter((row) => row.prospectStage === stage) })),
    [rows],
  )
  const focus = (id: string) => {
    setActiveId(id)
    window.setTimeout(() => board.current?.querySelector<HTMLElement>(`[data-client="${id}"]`)?.focus(), 60)
  }
  const put = usePut(focus, setLosing)
  const drop = (id: string, place: Place) => {
    const row = rows.find((candidate) => candidate.id === id)
    if (row !== undefined) void put(row, place)
  }
  const onKeyDown = (event: KeyboardEvent, row: ProspectRow) => {
    if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft'))
      void put(row, neighbour(row.prospectStage, event.key === 'ArrowRight' ? 1 : -1))
    else if (event.key === 'Delete') setLosing(row)
    else {
      const ids = columns.map((column) => column.rows.map(({ id }) => id))
      const next = cardAfterKey(event.key, row.id, ids)
      if (next === null) return
      focus(next)
    }
    event.preventDefault()
  }
  if (rows.length === 0) return <Text c="dimmed">{text.empty}</Text>
  const isShown = rows.some((row) => row.id === activeId)
  const reachable = isShown ? activeId : columns.find((column) => column.rows.length > 0)?.rows[0]?.id
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {text.hint}
      </Text>
      <div className="kb-board kb-prospects" ref={board}>
        {columns.map(({ stage, rows: own }) => (
          <DropPlace
            key={stage}
            label={m.appraisal.standing.stages[stage]}
            count={own.length}
            onDrop={(id) => drop(id, stage)}
          >
            <ul className="kb-board-cards">
              {own.map((row) => (
                <ProspectCard
                  key={row.id}
                  row={row}
                  isReachable={row.id === reachable}
                  onOpen={() => go(`/clients/${row.id}`)}
                  onKeyDown={(event) => onKeyDown(event, row)}
                />
              ))}
            </ul>
          </DropPlace>
        ))}
      </div>
      <div className="kb-prospect-ends">
        {(['active', 'lost'] as const).map((place) => (
          <DropPlace
            key={place}
            label={place === 'active' ? text.toActive : text.toLost}
            onDrop={(id) => drop(id, place)}
          />
        ))}
      </div>
      {losing === null ? null : <LoseDialog row={losing} onClose={() => setLosing(null)} />}
    </>
  )
}

/** The place beside a stage; beyond the last a prospect has become a client. */
function neighbour(stage: ProspectStage, by: 1 | -1): Place {
  const at = prospectStages.indexOf(stage) + by
  return at >= prospectStages.length ? 'active' : (prospectStages[at] ?? stage)
}

/** Puts a prospect somewhere and keeps the focus on it; a lost one is asked for its reason first. */
function usePut(focus: (id: string) => void, lose: (row: ProspectRow) => void) {
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
    await save.run({ clientId, status, prospectStage, isKey, sinceOn: today, reason: '' })
    focus(clientId)
  }
}

function LoseDialog({ row, onClose }: { readonly row: ProspectRow; readonly onClose: () => void }) {
  const m = useMessages()
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.appraisal.board.losing(row.name)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <StandingForm client={{ ...row, status: 'prospect' }} proposed={{ status: 'lost' }} onClose={onClose} />
    </Modal>
  )
}
