import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the application keeps its own files, by the custom of each system. */
export function userDataFolder(): string {
  const home = homedir()
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Keybook')
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Keybook')
  return join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), 'Keybook')
}

export function documentsFolder(): string {
  const documents = join(homedir(), 'Documents')
  return existsSync(documents) ? documents : homedir()
}
