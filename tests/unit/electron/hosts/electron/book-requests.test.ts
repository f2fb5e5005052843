import { resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { BookRequests, bookArgument } from '../../../../../electron/hosts/electron/book-requests.ts'
import { app, isAllowed } from '../../../../support/fake-electron.ts'

vi.mock('electron', () => import('../../../../support/fake-electron.ts'))
afterEach(() => void app.removeAllListeners())

test('a book on the command line is found among switches, from the folder it was typed in', () => {
  expect(bookArgument(['keybook', '--no-sandbox', 'Clients.keybook'], '/books')).toBe(
    resolve('/books/Clients.keybook'),
  )
  expect(bookArgument(['keybook', '/a/ลูกค้า.KEYBOOK'], '/books')).toBe(resolve('/a/ลูกค้า.KEYBOOK'))
})

test.each([
  [['keybook']],
  [['/opt/a.keybook']],
  [['keybook', '--open=a.keybook']],
  [['keybook', 'notes.txt']],
])('%j names no book', (argv) => {
  expect(bookArgument(argv, '/books')).toBeNull()
})

test('what macOS asks for before the start is kept until somebody listens', () => {
  const requests = new BookRequests()
  expect(isAllowed(app, 'open-file', '/early.keybook')).toBe(false)
  const heard: (string | null)[] = []
  requests.listen((path) => void heard.push(path))
  isAllowed(app, 'open-file', '/late.keybook')
  app.emit('second-instance', {}, ['keybook', 'third.keybook'], '/books')
  app.emit('second-instance', {}, ['keybook'], '/books')
  expect(heard).toEqual(['/early.keybook', '/late.keybook', resolve('/books/third.keybook'), null])
})
