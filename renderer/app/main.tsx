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
import { callOrThrow } from '../api/client.ts'
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

void start()
