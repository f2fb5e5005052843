import { fileURLToPath } from 'node:url'
import { documentsFolder, userDataFolder } from '../user-folders.ts'
import { findChromium } from './chromium-path.ts'
import { launchChromiumHost } from './launch.ts'

/** The application in the machine's own Chromium; started by build/start.ts. */
export async function runChromiumHost(): Promise<number> {
  const executablePath = findChromium()
  if (executablePath === null) return 1
  const host = await launchChromiumHost({
    executablePath,
    headless: false,
    pageRoot: fileURLToPath(new URL('../../../dist/renderer', import.meta.url)),
    workerUrl: new URL('../../core/worker.ts', import.meta.url),
    userDataDir: userDataFolder(),
    documentsDir: documentsFolder(),
    clock: null,
    viewport: null,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void host.close())
  host.page.once('crash', () => console.error('The window has crashed. The book is being closed in order.'))
  await host.closed
  await host.close()
  return 0
}
