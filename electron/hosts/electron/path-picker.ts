import { extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { PathRequest } from '../../../shared/contract/bridge.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

type Request = Omit<PathRequest, 'requestId'>

/** Asks for a path with the system's own dialog; null when the user thinks better of it. */
export async function pickPath(
  window: BrowserWindow,
  request: Request,
  m: AllMessages,
): Promise<string | null> {
  const title = m.files.titles[request.title]
  // Names of books and clients' papers are not for the system's list of recent files.
  const common = { title, message: title, defaultPath: request.suggestedPath, filters: filtersOf(request, m) }
  if (request.mode === 'save') {
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      ...common,
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    })
    return canceled || filePath === '' ? null : withExtension(filePath, request.extensions)
  }
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...common,
    properties:
      request.mode === 'folder'
        ? ['openDirectory', 'createDirectory', 'dontAddToRecent']
        : ['openFile', 'dontAddToRecent'],
  })
  return filePaths[0] ?? null
}

function filtersOf({ mode, extensions }: Request, m: AllMessages): Electron.FileFilter[] {
  if (mode === 'folder' || extensions.length === 0) return []
  const kinds = extensions.map((extension) => extension.toUpperCase()).join(', ')
  return [{ name: extensions.includes('keybook') ? m.menu.books : kinds, extensions: [...extensions] }]
}

/** The name with its ending, which some systems leave to the application. */
function withExtension(path: string, extensions: readonly string[]): string {
  const [wanted] = extensions
  if (wanted === undefined || extensions.includes(extname(path).slice(1).toLowerCase())) return path
  return `${path}.${wanted}`
}
