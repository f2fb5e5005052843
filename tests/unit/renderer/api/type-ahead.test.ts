// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { keepTyping, takeTyped } from '../../../../renderer/api/type-ahead.ts'

afterEach(() => {
  takeTyped()
})

/** Presses keys one after the other; gives those nobody kept. */
function press(keys: readonly string[], more: KeyboardEventInit = {}): readonly string[] {
  return keys.filter((key) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    ),
  )
}
const nowhere = () => false

describe('typing before the field is there', () => {
  it('is kept for the field, whatever the script, and given once', () => {
    keepTyping(nowhere)
    expect(press(['г', 'o', 'ก', ' ', '1', 'Shift', '2'])).toEqual([])
    expect(takeTyped()).toBe('гoก 12')
    expect(takeTyped()).toBe('')
    expect(press(['a'])).toEqual(['a'])
  })
  it('may be mended, and given up by Escape or a click', () => {
    keepTyping(nowhere)
    press(['a', 'b', 'Backspace'])
    expect(takeTyped()).toBe('a')
    keepTyping(nowhere)
    press(['a', 'Escape'])
    expect(press(['b'])).toEqual(['b'])
    keepTyping(nowhere)
    press(['a'])
    window.dispatchEvent(new Event('pointerdown'))
    expect(takeTyped()).toBe('')
  })
  it('leaves shortcuts and other fields alone', () => {
    keepTyping(nowhere)
    expect(press(['l'], { ctrlKey: true })).toEqual(['l'])
    press(['a'])
    expect(takeTyped()).toBe('a')
    keepTyping(() => true)
    expect(press(['a'])).toEqual(['a'])
    expect(takeTyped()).toBe('')
  })
})
