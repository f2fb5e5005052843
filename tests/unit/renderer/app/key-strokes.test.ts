import { describe, expect, it } from 'vitest'
import { strokeOf } from '../../../../renderer/app/key-strokes.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('a key press', () => {
  it('is named as actions name their keys', () => {
    expect(strokeOf({ ...none, key: 'g', code: 'KeyG' })).toBe('g')
    expect(strokeOf({ ...none, key: '?', code: 'Slash', shiftKey: true })).toBe('?')
    expect(strokeOf({ ...none, key: 'z', code: 'KeyZ', ctrlKey: true })).toBe('mod+Z')
    expect(strokeOf({ ...none, key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })).toBe('mod+shift+Z')
    expect(strokeOf({ ...none, key: ',', code: 'Comma', metaKey: true })).toBe('mod+comma')
  })

  it('means the same key on a Russian and a Thai keyboard', () => {
    expect(strokeOf({ ...none, key: 'п', code: 'KeyG' })).toBe('g')
    expect(strokeOf({ ...none, key: 'เ', code: 'KeyG' })).toBe('g')
    expect(strokeOf({ ...none, key: 'я', code: 'KeyZ', ctrlKey: true })).toBe('mod+Z')
    expect(strokeOf({ ...none, key: 'б', code: 'Comma', ctrlKey: true })).toBe('mod+comma')
  })

  it('follows the letter, not the place, on other Latin layouts', () => {
    expect(strokeOf({ ...none, key: 'z', code: 'KeyY', ctrlKey: true })).toBe('mod+Z')
  })
})
