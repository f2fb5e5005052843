import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { call } from '../api/client.ts'
import { useDevice } from '../api/device.tsx'
import { useMessages } from '../ui/language.tsx'

const warningSeconds = 20
const activity = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Locks the book when nobody has touched anything for the chosen minutes; warns twenty seconds before. */
export function IdleGuard() {
  const m = useMessages()
  const { settings } = useDevice()
  const { left, stay } = useIdleSeconds(settings.idleMinutes * 60)
  const isWarning = left !== null && left <= warningSeconds
  const isOver = left !== null && left <= 0
  useEffect(() => {
    if (isOver) void call('vault.lock', {})
  }, [isOver])
  return (
    <Modal
      opened={isWarning}
      onClose={stay}
      title={m.shell.idle.title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
      zIndex={500}
    >
      <Text role="timer" className="kb-number-text">
        {m.shell.idle.text(Math.max(0, left ?? 0))}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => void call('vault.lock', {})}>
          {m.shell.idle.lockNow}
        </Button>
        <Button onClick={stay} data-autofocus>
          {m.shell.idle.stay}
        </Button>
      </Group>
    </Modal>
  )
}

/** Seconds until the lock; null: never. Any key or pointer starts them anew. */
function useIdleSeconds(limit: number): { readonly left: number | null; readonly stay: () => void } {
  const last = useRef(performance.now())
  const [idle, setIdle] = useState(0)
  const stay = useRef(() => {
    last.current = performance.now()
    setIdle(0)
  }).current
  useEffect(() => {
    const touch = () => {
      last.current = performance.now()
    }
    for (const type of activity) window.addEventListener(type, touch, { passive: true })
    const timer = window.setInterval(
      () => setIdle(Math.floor((performance.now() - last.current) / 1000)),
      1000,
    )
    return () => {
      for (const type of activity) window.removeEventListener(type, touch)
      window.clearInterval(timer)
    }
  }, [])
  return { left: limit === 0 ? null : limit - idle, stay }
}
