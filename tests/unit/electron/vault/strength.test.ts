import { describe, expect, it } from 'vitest'
import { neededBits, passphraseStrength } from '../../../../electron/vault/strength.ts'
import { randomWords } from '../../../../electron/vault/words.ts'

describe('the strength of a passphrase', () => {
  it.each(['password', 'qwertyuiop', 'Winter2026!', 'aaaaaaaaaaaaaaaa', '24.11.1980', 'iloveyou123', ''])(
    'takes no %j',
    async (weak) => {
      const { accepted, bits, hint } = await passphraseStrength(weak)
      expect(accepted).toBe(false)
      expect(bits).toBeLessThan(neededBits)
      expect(hint).not.toBe('none')
    },
  )
  it('takes five words drawn by chance, always', async () => {
    for (let i = 0; i < 20; i++) {
      const words = randomWords()
      expect(words.split(' ')).toHaveLength(5)
      expect((await passphraseStrength(words)).accepted, words).toBe(true)
    }
  })
  it('answers at once for a text of any length', async () => {
    expect((await passphraseStrength('correct horse battery staple '.repeat(40))).accepted).toBe(true)
  })
  it('counts Russian and Thai words as well', async () => {
    expect((await passphraseStrength('ветер качает старую мельницу за рекой')).accepted).toBe(true)
    expect((await passphraseStrength('แมวดำนอนหลับบนหลังคาบ้านไม้เก่า')).accepted).toBe(true)
  })
})
