import type { DocumentsErrors } from '../../contract/documents.ts'
import type { ErrorMessages } from '../messages.ts'

export const documents = {
  title: 'Documents',
  attach: 'Attach a document',
  drop: 'Offers, drawings, photos, contracts',
  limit: (size: string) => `Up to ${size} each. They lie inside the encrypted book.`,
  empty:
    'Nothing is kept here yet. What is dropped here can be read in this window and leaves no trace on the disk.',
  list: 'Documents of the client',
  columns: { name: 'Name', size: 'Size', day: 'Day' },
  open: (name: string) => `Open ${name}`,
  edit: (name: string) => `Edit ${name}`,
  saveCopy: (name: string) => `Save a copy of ${name}`,
  copy: 'Save a copy',
  copyHint: 'The copy is not encrypted: anybody who gets the file can read it.',
  copied: (path: string) => `Saved: ${path}`,
  remove: 'Move to trash',
  removeNamed: (name: string) => `Move ${name} to trash`,
  removed: (name: string) => `${name} is in the trash.`,
  added: (name: string) => `${name} is in the book.`,
  adding: (name: string) => `${name} is being taken in …`,
  saved: 'Saved.',
  fields: { name: 'Name', datedOn: 'Day', personId: 'Person', nobody: 'Nobody in particular', note: 'Note' },
  viewer: {
    label: (name: string) => `Document ${name}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    larger: 'Larger',
    smaller: 'Smaller',
    unreadable: 'This file can’t be drawn. Save a copy and open it with its own program.',
    notShown: 'Files of this kind are not shown here. Save a copy and open it with its own program.',
    locked: 'This PDF has a password of its own. Save a copy and open it with a PDF program.',
  },
  errors: {
    empty: (p) => `${p.name} is empty. There is nothing to keep.`,
    tooLarge: (p) =>
      `${p.name} is larger than ${p.megabytes} MB and was not taken. The limit is in Settings.`,
    damaged: (p) => `The content of ${p.name} can’t be read whole. Restore a backup to get it back.`,
  } satisfies ErrorMessages<DocumentsErrors>,
}
