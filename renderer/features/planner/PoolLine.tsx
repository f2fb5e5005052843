import { Menu } from '@mantine/core'
import { IconCalendarDown, IconDots, IconStarFilled, IconTrashX, IconZzz } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import { addDays } from '../../../shared/base/local-date.ts'
import type { PoolItem, PoolReason } from '../../../shared/domain/planner/pool.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { dragEntry } from './dragged-entry.ts'
import { poolIcons, reasonText } from './pool-words.ts'

type Props = { readonly item: PoolItem; readonly onPlan: () => void; readonly onGap: () => void }

const snoozeDays = 7

function isLate(reason: PoolReason): boolean {
  return reason.kind === 'overdue' || ('inDays' in reason && reason.inDays !== null && reason.inDays < 0)
}

/** One entry of the pool: whose, what, and why now. */
export const PoolLine = memo(
  function PoolLine({ item, onPlan, onGap }: Props) {
    const m = useMessages()
    const reason = reasonText(m, item.reason)
    const IconOf = poolIcons[item.kind]
    return (
      <div className="kb-pool-line" data-late={isLate(item.reason) ? true : undefined}>
        <button
          type="button"
          className="kb-pool-main"
          aria-label={m.planner.pool.plan(item.clientName, item.title, reason)}
          draggable
          onDragStart={(event) => dragEntry(event.dataTransfer, item.key)}
          onClick={onPlan}
        >
          <IconOf size={14} className="kb-pool-icon" aria-hidden />
          <span className="kb-pool-text">
            <span className="kb-pool-name">
              {item.isKey ? <IconStarFilled size={11} className="kb-key-star" aria-hidden /> : null}
              <NameText name={item.clientName} />
            </span>
            {item.title === '' ? null : <Private className="kb-pool-title">{item.title}</Private>}
            <span className="kb-pool-reason">{reason}</span>
          </span>
        </button>
        <PoolMenu item={item} onGap={onGap} />
      </div>
    )
  },
  (before, after) => before.item === after.item,
)

type MenuProps = { readonly item: PoolItem; readonly onGap: () => void }

/** A button until it is first pressed: a menu for each line of the pool would cost more than all the lines. */
function PoolMenu({ item, onGap }: MenuProps) {
  const m = useMessages()
  const [isUsed, setUsed] = useState(false)
  if (isUsed) return <OpenMenu item={item} onGap={onGap} />
  return (
    <button
      type="button"
      className="kb-pool-more"
      aria-label={m.planner.pool.more(item.clientName)}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setUsed(true)}
    >
      <IconDots size={14} aria-hidden />
    </button>
  )
}

function OpenMenu({ item, onGap }: MenuProps) {
  const m = useMessages()
  const words = m.planner.pool
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // It has taken the place of the button that had the focus, which comes back to it when the menu is closed.
  useEffect(() => {
    button.current?.focus()
    setOpen(true)
  }, [])
  const { today } = useClock()
  const pause = useCommand('planner.pause', { done: () => words.paused, undo: true })
  return (
    <Menu position="bottom-end" withinPortal opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <button ref={button} type="button" className="kb-pool-more" aria-label={words.more(item.clientName)}>
          <IconDots size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCalendarDown size={14} aria-hidden />} onClick={onGap}>
          {words.gap}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconZzz size={14} aria-hidden />}
          onClick={() => void pause.run({ key: item.key, until: addDays(today, snoozeDays) })}
        >
          {words.snooze}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrashX size={14} aria-hidden />}
          onClick={() => void pause.run({ key: item.key, until: null })}
        >
          {words.away}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
