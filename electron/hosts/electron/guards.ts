import { app, type Session, type WebContents } from 'electron'
import { isPageUrl } from './addresses.ts'

/** Schemes whose content comes from the page or from us; devtools is the inspector's own, before packaging. */
function isLocal(url: string): boolean {
  const protocol = URL.parse(url)?.protocol
  if (protocol === 'app:' || protocol === 'data:' || protocol === 'blob:') return true
  return protocol === 'devtools:' && !app.isPackaged
}

/** Guards every session and every page there will ever be, from the moment each is made. */
export function guardEverything(): void {
  app.on('session-created', guardSession)
  app.on('web-contents-created', (_, contents) => guardContents(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault()
    trust(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
}

/** No network, no permission, no device, no download, no dictionary fetched. */
function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }))
  session.setDisplayMediaRequestHandler((_, answer) => answer(null))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocal(url) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** A page stays where it is, opens nothing and embeds nothing. */
function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (details) => {
    if (!isPageUrl(details.url)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isPageUrl(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // A page may not hold the window open.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
