import { describe, expect, it } from 'vitest'
import { markedPieces } from '../../../../renderer/ui/Highlight.tsx'

const marked = (text: string, part: string) =>
  markedPieces(text, part)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

describe('marking what was searched', () => {
  it('finds words in any case and order', () => {
    expect(marked('Siam Medical Group', 'med siam')).toBe('[Siam] [Med]ical Group')
  })

  it('takes ё for е, as search does', () => {
    expect(marked('Семёнов', 'семен')).toBe('[Семён]ов')
  })

  it('marks Thai inside a word', () => {
    expect(marked('โรงพยาบาลกรุงเทพ', 'กรุง')).toBe('โรงพยาบาล[กรุง]เทพ')
  })

  it('marks nothing for nothing', () => {
    expect(marked('Siam', '  ')).toBe('Siam')
  })
})
