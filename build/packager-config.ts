import { flipFuses } from '@electron/fuses'
import type { AfterPackContext, Configuration } from 'electron-builder'
import { fusesFor } from './fuses.ts'
import { partsOf } from './packed-parts.ts'

export type PackOptions = {
  /** The build that end-to-end tests drive: the inspector's fuse on, folders and time from the environment. */
  readonly isForE2e: boolean
  /** A folder with Electron's files, where they are not to be fetched. */
  readonly electronDist: string | null
  readonly output: string
  readonly onPacked: (context: AfterPackContext) => void
}

const arch: ('x64' | 'arm64')[] = ['x64', 'arm64']
const sqlite = 'node_modules/better-sqlite3'

/** What electron-builder is told. The package holds the built files and SQLite for its one target, nothing else. */
export function packagerConfig({ isForE2e, electronDist, output, onPacked }: PackOptions): Configuration {
  return {
    appId: 'app.keybook',
    productName: 'Keybook',
    copyright: 'MIT licence',
    // A Debian package must name a homepage; there is none yet.
    extraMetadata: { homepage: 'https://keybook.invalid' },
    directories: { output, buildResources: 'build/icons' },
    ...(electronDist !== null && { electronDist }),
    files: [
      'package.json',
      'dist/{main.mjs,preload.cjs,worker.mjs,icon.png}',
      'dist/{renderer,fonts}/**/*',
      '!node_modules/**/*',
      `${sqlite}/{package.json,LICENSE}`,
      `${sqlite}/lib/**/*.js`,
      // The platform is that of the system that packs: each system packs for itself.
      `${sqlite}/prebuilds/\${platform}-\${arch}.node`,
    ],
    // Whole packages with native code would be unpacked, and lose the archive's protection.
    asar: { smartUnpack: false },
    asarUnpack: [`${sqlite}/prebuilds/*.node`],
    // SQLite's binaries come ready in their package: the same file serves Node and Electron.
    npmRebuild: false,
    electronLanguages: ['en-US', 'th', 'ru'],
    afterPack: async (context) => {
      // electron-builder's own copy of the fuses' package is older and does not know all of them.
      await flipFuses(partsOf(context).executable, fusesFor(isForE2e))
      onPacked(context)
    },
    publish: null,
    fileAssociations: [
      { ext: 'keybook', name: 'Keybook book', mimeType: 'application/x-keybook', role: 'Editor' },
    ],
    win: {
      icon: 'build/icons/icon.ico',
      target: [{ target: 'nsis', arch }],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // Settings and automatic backups outlive the program.
      deleteAppDataOnUninstall: false,
    },
    mac: {
      icon: 'build/icons/icon.icns',
      category: 'public.app-category.business',
      darkModeSupport: true,
      hardenedRuntime: true,
      target: [{ target: 'dmg', arch }],
    },
    linux: {
      icon: 'build/icons/icon.png',
      category: 'Office',
      executableName: 'keybook',
      maintainer: 'Keybook founders <founders@keybook.invalid>',
      target: [
        { target: 'AppImage', arch },
        { target: 'deb', arch },
      ],
    },
  }
}
