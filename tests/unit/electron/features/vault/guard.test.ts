import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestBook, type TestBook } from '../../../../support/test-book.ts'

const passphrase = 'sell lady describe happy champion'
const other = 'granite lantern otter violet spindle'
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code as string,
  )

/** A keychain that turns every bit, and can be taken away. */
const keychain = {
  available: true,
  wrap: async (bytes: Uint8Array) => bytes.map((byte) => byte ^ 255),
  unwrap: async (bytes: Uint8Array) => bytes.map((byte) => byte ^ 255),
}

describe('a book that this device remembers', () => {
  let book: TestBook
  beforeEach(async () => {
    keychain.available = true
    book = openTestBook({ keychain })
    await book.call('vault.create', { path: join(book.folder, 'Own.keybook'), passphrase })
  })
  afterEach(() => book.remove())

  it('is remembered only when that was asked for', async () => {
    expect(book.session.state()).toMatchObject({ canRemember: true, remembered: false })
    await book.call('vault.lock', {})
    expect(await refused(book.call('vault.unlockRemembered', {}))).toBe('vault.notRemembered')
  })

  it('opens without the passphrase, and the passphrase alone goes on opening it', async () => {
    await book.call('clients.save', { id: null, fields: { name: 'Alder' } })
    await book.call('vault.remember', { on: true })
    await book.call('vault.lock', {})
    await book.call('vault.unlockRemembered', {})
    expect((await book.call('clients.list', {})).map((client) => client.name)).toEqual(['Alder'])
    await book.call('vault.lock', {})
    keychain.available = false
    expect(await refused(book.call('vault.unlockRemembered', {}))).toBe('vault.keychainUnavailable')
    expect(await book.call('vault.unlock', { passphrase })).toMatchObject({ status: 'open' })
  })

  it('is forgotten when that is asked for, and when the passphrase changes', async () => {
    await book.call('vault.remember', { on: true })
    await book.call('vault.remember', { on: false })
    expect(book.session.state().remembered).toBe(false)
    await book.call('vault.remember', { on: true })
    await book.call('vault.changePassphrase', { current: passphrase, next: other })
    expect(book.session.state().remembered).toBe(false)
    await book.call('vault.lock', {})
    expect(await refused(book.call('vault.unlockRemembered', {}))).toBe('vault.notRemembered')
  })

  it('is not remembered where the device has no keychain worth trusting', async () => {
    keychain.available = false
    expect(await refused(book.call('vault.remember', { on: true }))).toBe('vault.keychainUnavailable')
    expect(book.session.state()).toMatchObject({ canRemember: false, remembered: false })
  })
})
