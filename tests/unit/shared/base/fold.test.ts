import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../../../shared/base/fold.ts'

describe('text as search compares it', () => {
  it('knows no case, no ё, no width and no invisible signs', () => {
    expect(foldForSearch('  ООО «Ёлка»\u00a0Ltd ')).toBe(foldForSearch('ооо «елка» LTD'))
    expect(foldForSearch('ＡＢＣ１２')).toBe('abc12')
    expect(foldForSearch('ชื่อ\u200bลูกค้า')).toBe('ชื่อลูกค้า')
  })
})
