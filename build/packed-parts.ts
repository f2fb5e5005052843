import { join } from 'node:path'
import { type AfterPackContext, Arch } from 'electron-builder'

export type PackedParts = {
  readonly executable: string
  readonly archive: string
  /** As SQLite's binaries are named: linux-x64, win32-arm64 … */
  readonly target: string
}

/** Where a packed folder keeps its executable and its resources. */
export function partsOf({ appOutDir, packager, electronPlatformName, arch }: AfterPackContext): PackedParts {
  const isMac = electronPlatformName === 'darwin'
  const name = packager.appInfo.productFilename
  const files = { darwin: `${name}.app`, win32: `${name}.exe`, linux: 'keybook' }
  const executable = files[electronPlatformName as keyof typeof files]
  return {
    executable: join(appOutDir, executable),
    archive: join(appOutDir, isMac ? join(executable, 'Contents', 'Resources') : 'resources', 'app.asar'),
    target: `${electronPlatformName}-${Arch[arch]}`,
  }
}
