import './vault.css'
import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { PathRequest } from '../../../shared/contract/bridge.ts'
import { call } from '../../api/client.ts'
import { onEvent } from '../../api/events.ts'
import { useMessages } from '../../ui/language.tsx'
import { PathBrowser } from './PathBrowser.tsx'

/** The file dialog of hosts that have none of their own: asked by an event, answered with files.answer. */
export function PathDialog() {
  const m = useMessages()
  const [request, setRequest] = useState<PathRequest | null>(null)
  useEffect(() => onEvent('path-request', (event) => setRequest(event.request)), [])
  if (request === null) return null
  const answer = (path: string | null) => {
    setRequest(null)
    void call('files.answer', { requestId: request.requestId, path })
  }
  return (
    <Modal
      opened
      size="lg"
      zIndex={400}
      title={m.files.titles[request.title]}
      onClose={() => answer(null)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <PathBrowser key={request.requestId} request={request} onAnswer={answer} />
    </Modal>
  )
}
