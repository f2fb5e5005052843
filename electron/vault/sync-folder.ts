import type { SyncService } from '../../shared/contract/vault.ts'

const services: readonly (readonly [RegExp, SyncService])[] = [
  [/^OneDrive( - .*)?$/i, 'OneDrive'],
  [/^Dropbox( \(.*\))?$/i, 'Dropbox'],
  [/^(Google ?Drive|My Drive|GoogleDrive-.*)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/i, 'iCloud Drive'],
  [/^Nextcloud\d*$/i, 'Nextcloud'],
  [/^(Yandex\.?Disk.*|Яндекс\.?Диск)$/i, 'Yandex Disk'],
]

/** The service that seems to synchronise a path, by its folders' names; null where none does. */
export function syncServiceOf(path: string): SyncService | null {
  for (const part of path.split(/[/\\]/)) {
    const found = services.find(([pattern]) => pattern.test(part))
    if (found !== undefined) return found[1]
  }
  return null
}
