import { type FuseConfig, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/** Switches burnt into Electron's binary. The build that end-to-end tests drive differs in the inspector alone. */
export function fusesFor(isForE2e: boolean): FuseConfig {
  return {
    version: FuseVersion.V1,
    // A fuse that a later Electron brings stops the packaging until it has been thought about.
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: isForE2e,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // Electron's own default: faster memory checks of WebAssembly, which we do not use.
    [FuseV1Options.WasmTrapHandlers]: true,
  }
}

const numbers = Object.values(FuseV1Options).filter(
  (option): option is FuseV1Options => typeof option === 'number',
)

/** Reads the fuses back from a packed binary; a line for each that is not as it should be. */
export async function wrongFuses(executable: string, isForE2e: boolean): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(executable)
  const wanted = fusesFor(isForE2e)
  return numbers
    .filter((fuse) => wire[fuse] !== (wanted[fuse] ? FuseState.ENABLE : FuseState.DISABLE))
    .map((fuse) => `the fuse ${FuseV1Options[fuse]} is not ${wanted[fuse] ? 'on' : 'off'}`)
}
