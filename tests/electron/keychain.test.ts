import type { SafeStorage } from 'electron'
import { beforeEach, expect, test } from 'vitest'
import { trustedKeychain } from '../../electron/hosts/electron/keychain.ts'
import { device, safeStorage } from '../support/fake-electron.ts'

const storage = safeStorage as unknown as SafeStorage
beforeEach(() => Object.assign(device, { keychainBackend: 'gnome_libsecret', hasKeychain: true }))

test('a key comes back as it went in, whatever its bytes', async () => {
  const keychain = await trustedKeychain(storage, 'linux')
  const key = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const wrapped = await keychain?.wrap(key)
  expect(Buffer.from(wrapped ?? []).includes(Buffer.from(key).toString('base64'))).toBe(false)
  expect(Buffer.from((await keychain?.unwrap(wrapped ?? new Uint8Array())) ?? [])).toEqual(Buffer.from(key))
})

test.each(['basic_text', 'unknown'])('on Linux %s is no keychain', async (backend) => {
  device.keychainBackend = backend
  expect(await trustedKeychain(storage, 'linux')).toBeNull()
})

test('elsewhere the kind of Linux keychain is not asked for', async () => {
  device.keychainBackend = 'unknown'
  expect(await trustedKeychain(storage, 'darwin')).not.toBeNull()
  expect(await trustedKeychain(storage, 'win32')).not.toBeNull()
})

test('without encryption there is no keychain', async () => {
  device.hasKeychain = false
  expect(await trustedKeychain(storage, 'win32')).toBeNull()
})
