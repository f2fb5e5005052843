import type { SafeStorage } from 'electron'
import type { Keychain } from '../../core/host.ts'

/**
 * The system's keychain; null where it keeps nothing secret. On Linux without a secret service Electron
 * wraps with a password that everybody knows (basic_text): no better than plain.
 */
export async function trustedKeychain(
  storage: SafeStorage,
  platform: NodeJS.Platform,
): Promise<Keychain | null> {
  if (platform === 'linux' && !isLinuxKeychain(storage.getSelectedStorageBackend())) return null
  if (!(await storage.isAsyncEncryptionAvailable())) return null
  return {
    wrap: (secret) => storage.encryptStringAsync(Buffer.from(secret).toString('base64')),
    unwrap: async (wrapped) => {
      const { result } = await storage.decryptStringAsync(Buffer.from(wrapped))
      return Buffer.from(result, 'base64')
    },
  }
}

function isLinuxKeychain(backend: ReturnType<SafeStorage['getSelectedStorageBackend']>): boolean {
  return backend !== 'basic_text' && backend !== 'unknown'
}
