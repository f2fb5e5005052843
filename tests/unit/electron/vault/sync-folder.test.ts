import { describe, expect, it } from 'vitest'
import { syncServiceOf } from '../../../../electron/vault/sync-folder.ts'

describe('a folder that a service synchronises', () => {
  it.each([
    ['C:\\Users\\Pat\\OneDrive\\Keybook\\Clients.keybook', 'OneDrive'],
    ['C:\\Users\\Pat\\OneDrive - Firm GmbH\\Clients.keybook', 'OneDrive'],
    ['/home/pat/Dropbox (Personal)/Clients.keybook', 'Dropbox'],
    ['/Users/pat/Library/CloudStorage/GoogleDrive-pat@firm.example/My Drive/Clients.keybook', 'Google Drive'],
    ['/Users/pat/Library/Mobile Documents/com~apple~CloudDocs/Clients.keybook', 'iCloud Drive'],
    ['/home/pat/Nextcloud/Clients.keybook', 'Nextcloud'],
    ['C:\\Users\\Pat\\Яндекс.Диск\\Clients.keybook', 'Yandex Disk'],
  ])('is known by its name: %s', (path, service) => {
    expect(syncServiceOf(path)).toBe(service)
  })
  it('is not seen where a client is called like one', () => {
    expect(syncServiceOf('/home/pat/Documents/Dropbox offer/Clients.keybook')).toBeNull()
  })
})
