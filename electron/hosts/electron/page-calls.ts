import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Core } from '../../core/create-core.ts'
import { isPageUrl } from './addresses.ts'
import { channels } from './channels.ts'
import type { PageWindow } from './page-window.ts'

/** Lets the page, and nobody else, call the core. */
export function connectPage(core: Core, window: PageWindow): void {
  const isFromPage = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
    window.holds(sender) && senderFrame !== null && senderFrame.parent === null && isPageUrl(senderFrame.url)

  ipcMain.handle(channels.call, (event, ...args: readonly unknown[]) => {
    const [callId, name, inputJson] = args
    if (!isFromPage(event) || !isText(callId) || !isText(name) || !isText(inputJson))
      throw new Error('refused')
    return core.call(callId, name, inputJson)
  })
  ipcMain.on(channels.cancel, (event, callId: unknown) => {
    if (isFromPage(event) && isText(callId)) core.cancel(callId)
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
