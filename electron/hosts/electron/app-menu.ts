import { app, type MenuItemConstructorOptions as Item, Menu } from 'electron'
import type { AllMessages } from '../../../shared/i18n/index.ts'

type Options = { readonly m: AllMessages; readonly hasDevTools: boolean; readonly lock: () => void }

/** Sets the application's menu in the user's language; most of it is the system's own. */
export function setMenu({ m, hasDevTools, lock }: Options): void {
  const isMac = process.platform === 'darwin'
  const items = [
    ...(isMac ? [macMenu(m)] : []),
    bookMenu(m, lock, isMac),
    editMenu(m),
    viewMenu(m, hasDevTools),
  ]
  const last = isMac ? [windowMenu(m)] : [helpMenu(m)]
  Menu.setApplicationMenu(Menu.buildFromTemplate([...items, ...last]))
  app.setAboutPanelOptions({
    applicationName: m.shell.product,
    applicationVersion: app.getVersion(),
    version: '',
    copyright: m.menu.aboutText,
  })
}

const line: Item = { type: 'separator' }

function macMenu(m: AllMessages): Item {
  const { product } = m.shell
  return {
    label: product,
    submenu: [
      { role: 'about', label: m.menu.about },
      line,
      { role: 'services', label: m.menu.services },
      line,
      { role: 'hide', label: m.menu.hide },
      { role: 'hideOthers', label: m.menu.hideOthers },
      { role: 'unhide', label: m.menu.showAll },
      line,
      { role: 'quit', label: m.menu.quit },
    ],
  }
}

function bookMenu(m: AllMessages, lock: () => void, isMac: boolean): Item {
  // The page listens to the key itself and knows what is being typed; here it is only shown.
  const lockItem: Item = {
    label: m.menu.lock,
    accelerator: 'CmdOrCtrl+L',
    registerAccelerator: false,
    click: lock,
  }
  const leave: Item = isMac ? { role: 'close', label: m.menu.close } : { role: 'quit', label: m.menu.quit }
  return { label: m.menu.book, submenu: [lockItem, line, leave] }
}

function editMenu(m: AllMessages): Item {
  return {
    label: m.menu.edit,
    submenu: [
      { role: 'undo', label: m.menu.undo },
      { role: 'redo', label: m.menu.redo },
      line,
      { role: 'cut', label: m.menu.cut },
      { role: 'copy', label: m.menu.copy },
      { role: 'paste', label: m.menu.paste },
      { role: 'selectAll', label: m.menu.selectAll },
    ],
  }
}

function viewMenu(m: AllMessages, hasDevTools: boolean): Item {
  const tools: Item[] = hasDevTools ? [line, { role: 'toggleDevTools' }] : []
  return {
    label: m.menu.view,
    submenu: [
      { role: 'resetZoom', label: m.menu.actualSize },
      { role: 'zoomIn', label: m.menu.zoomIn },
      { role: 'zoomOut', label: m.menu.zoomOut },
      line,
      { role: 'togglefullscreen', label: m.menu.fullScreen },
      ...tools,
    ],
  }
}

function windowMenu(m: AllMessages): Item {
  return {
    label: m.menu.window,
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: m.menu.minimize },
      { role: 'zoom', label: m.menu.zoom },
      line,
      { role: 'front', label: m.menu.front },
    ],
  }
}

function helpMenu(m: AllMessages): Item {
  return { label: m.menu.help, role: 'help', submenu: [{ role: 'about', label: m.menu.about }] }
}
