import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-thai/wght.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './tokens.css'
import './shell.css'
import './parts.css'
import 'dayjs/locale/ru'
import 'dayjs/locale/th'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Failure } from '../../shared/contract/errors.ts'
import { failureText, messages } from '../../shared/i18n/index.ts'
import { callOrThrow, FailureError } from '../api/client.ts'
import { App } from './App.tsx'

/** Asks for what is needed before anything can be drawn: language and theme, and how the book stands. */
async function start(): Promise<void> {
  const [device, vault] = await Promise.all([
    callOrThrow('settings.device', {}),
    callOrThrow('vault.state', {}),
  ])
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <StrictMode>
      <App device={device} vault={vault} />
    </StrictMode>,
  )
}

start().catch((error: unknown) => {
  const root = document.getElementById('root')
  const failure = error instanceof FailureError ? error.failure : unexpected(error)
  if (root !== null) root.textContent = failureText(messages.en, failure)
})

/** Before the settings are known there is no language to choose: the start's own failure is said in English. */
function unexpected(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error)
  return { ok: false, code: 'core.unexpected', params: { name: 'start', detail } }
}
