import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../../shared/contract/bridge.ts'
import { channels } from './channels.ts'

/** All that the page gets of Electron: strings in, strings out. */
const bridge: Bridge = {
  call: (callId, name, inputJson) =>
    ipcRenderer.invoke(channels.call, String(callId), String(name), String(inputJson)),
  cancel: (callId) => ipcRenderer.send(channels.cancel, String(callId)),
  on: (listener) => {
    // Electron's event object stays here: it would hand the page more than the text.
    const hear = (_: unknown, eventJson: string) => listener(eventJson)
    ipcRenderer.on(channels.event, hear)
    return () => {
      ipcRenderer.removeListener(channels.event, hear)
    }
  },
}

contextBridge.exposeInMainWorld('keybook', bridge)
