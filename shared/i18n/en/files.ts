import type { FilesErrors } from '../../contract/files.ts'
import type { ErrorMessages } from '../messages.ts'

export const files = {
  errors: {
    folderUnreadable: (p) => `The folder ${p.path} can’t be looked into. Choose another.`,
  } satisfies ErrorMessages<FilesErrors>,
  titles: {
    book: 'Open a book',
    'new-book': 'Where shall the book lie?',
    backup: 'Choose a backup',
    folder: 'Choose a folder',
    pdf: 'Save as PDF',
    csv: 'Choose a table',
    image: 'Choose a picture',
    picture: 'Save the picture',
    docx: 'Save the Word document',
    eml: 'Save the e-mail',
    calendar: 'Calendar file',
    json: 'Data file',
    copy: 'Save a copy',
  },
  folder: 'Folder',
  path: 'Folder path',
  name: 'File name',
  up: 'One folder up',
  go: 'Go',
  list: 'Folders and files',
  emptyFolder: 'Nothing here that could be chosen.',
  isFolder: 'Folder',
  open: 'Open',
  save: 'Save here',
  choose: 'Choose this folder',
  size: 'Size',
  changed: 'Changed',
  exists: 'There is a file of this name already. It will be replaced.',
  existsBook: 'There is a book of this name already. Choose another name.',
}
