import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The wire as it lies in Electron's binary: a mark, its version, its length, then a state for each fuse. */
const wire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
])

/** A folder with the names of Electron's files for Linux and a binary that has nothing but fuses. */
export function makeStubElectron(folder: string): void {
  const put = (path: string, content: string | Buffer = '') => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  put('electron', Buffer.concat([Buffer.from('\x7fELF stub '), wire, Buffer.from(' end')]))
  chmodSync(join(folder, 'electron'), 0o755)
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler', 'icudtl.dat', 'resources.pak', 'LICENSE'])
    put(name)
  for (const language of ['de', 'en-US', 'ru', 'th']) put(`locales/${language}.pak`)
  put('resources/.keep')
  put('LICENSES.chromium.html')
  put('version', '45.4.1')
}
