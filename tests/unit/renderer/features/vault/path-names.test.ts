import { describe, expect, it } from 'vitest'
import { folderOf, isFileName, joinPath, nameOf } from '../../../../../renderer/features/vault/path-names.ts'

describe('paths of the file dialog', () => {
  it('are taken apart on either system', () => {
    expect([folderOf('/home/a/b.keybook'), nameOf('/home/a/b.keybook')]).toEqual(['/home/a', 'b.keybook'])
    expect([folderOf('C:\\Users\\a\\b.keybook'), nameOf('C:\\Users\\a\\b.keybook')]).toEqual([
      'C:\\Users\\a',
      'b.keybook',
    ])
    expect(folderOf('/b.keybook')).toBe('/')
  })

  it('are joined with the ending that is wanted', () => {
    expect(joinPath('/home/a', 'Clients', ['keybook'])).toBe('/home/a/Clients.keybook')
    expect(joinPath('/', 'Clients.KEYBOOK', ['keybook'])).toBe('/Clients.KEYBOOK')
    expect(joinPath('C:\\Users', 'x', ['pdf'])).toBe('C:\\Users\\x.pdf')
  })

  it('tell a name from a path', () => {
    expect(isFileName('Clients')).toBe(true)
    for (const name of ['', ' ', '..', 'a/b', 'a\\b']) expect(isFileName(name)).toBe(false)
  })
})
