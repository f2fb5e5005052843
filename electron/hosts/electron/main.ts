import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { messages } from '../../../shared/i18n/index.ts'
import { scheme } from './addresses.ts'
import { runApplication } from './application.ts'
import { BookRequests } from './book-requests.ts'
import { guardEverything } from './guards.ts'
import { type RunOptions, runOptions } from './run-options.ts'

const debuggingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
]
const quietSwitches = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-breakpad'],
  ['disable-sync'],
  // A page that was left must not be kept in memory.
  ['disable-features', 'BackForwardCache,NetworkTimeServiceQuerying'],
  // Nothing has a name: no address can be reached, whatever would be asked for.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
] as const

/** Everything that must be said before Electron is ready; then the application. */
function main(options: RunOptions): void {
  if (app.commandLine.hasSwitch('no-sandbox')) console.error('Keybook runs without the browser’s sandbox.')
  else app.enableSandbox()
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }])
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value)
  chooseFolders(options)
  const isWatched = debuggingSwitches.some((name) => app.commandLine.hasSwitch(name))
  if (isWatched && !options.allowsDebugging) {
    console.error('Keybook does not run under remote debugging.')
    app.exit(1)
  } else if (!app.requestSingleInstanceLock()) app.quit()
  else {
    guardEverything()
    const books = new BookRequests()
    app
      .whenReady()
      .then(() => runApplication(options, books))
      .catch(failStart)
  }
}

function chooseFolders({ folders }: RunOptions): void {
  app.setAppUserModelId('app.keybook')
  const userData = folders?.userData ?? app.getPath('userData')
  // The browser's own files lie in a folder of their own, apart from settings and backups.
  const browser = join(userData, 'Browser')
  mkdirSync(browser, { recursive: true })
  app.setPath('userData', userData)
  app.setPath('sessionData', browser)
}

function failStart(error: unknown): void {
  console.error(error)
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(messages.en.menu.startFailedTitle, messages.en.menu.startFailedText(reason))
  app.exit(1)
}

main(runOptions())
