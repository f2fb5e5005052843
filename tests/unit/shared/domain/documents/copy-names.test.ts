import { describe, expect, it } from 'vitest'
import { copyNames } from '../../../../../shared/domain/documents/copy-names.ts'

const names = (...documents: readonly (readonly [client: string, name: string])[]) =>
  copyNames(documents.map(([clientName, name], i) => ({ id: `${i}`, clientName, name }))).map(
    ({ folder, file }) => `${folder}/${file}`,
  )

describe('the names of copies', () => {
  it('stand in a folder of their client, and no two are the same, capitals aside', () => {
    expect(names(['Alder', 'Offer.pdf'], ['Alder', 'offer.PDF'], ['Birch', 'Offer.pdf'])).toEqual([
      'Alder/Offer.pdf',
      'Alder/offer (2).PDF',
      'Birch/Offer.pdf',
    ])
  })
  it('never lead out of the folder, and are taken by every file system', () => {
    expect(names(['..', '../../etc/passwd'], ['A/B: C?', 'con.txt'], ['   ', 'a\u0000b.'])).toEqual([
      '_/..-..-etc-passwd',
      'A-B- C-/_con.txt',
      '_/a-b',
    ])
  })
  it('keep scripts and signs, and are not longer than a file name may be', () => {
    expect(names(['บริษัท สวัสดี', '🌲 Чертёж.pdf'])).toEqual(['บริษัท สวัสดี/🌲 Чертёж.pdf'])
    expect(names(['A', `${'x'.repeat(500)}.pdf`])[0]).toHaveLength('A/'.length + 120 + '.pdf'.length)
  })
})
