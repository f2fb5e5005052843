import { describe, expect, it } from 'vitest'
import { failureText, messages } from '../../../../shared/i18n/index.ts'

type Tree = { readonly [key: string]: unknown }

function leaves(tree: Tree, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Tree, `${path}.${key}`)
      : [[`${path}.${key}`, value]],
  )
}

describe('messages', () => {
  it('have the same keys in every language', () => {
    const keys = (language: 'en' | 'th' | 'ru') =>
      leaves(messages[language])
        .map(([path]) => path)
        .sort()
    expect(keys('th')).toEqual(keys('en'))
    expect(keys('ru')).toEqual(keys('en'))
  })

  it('of the shell and the vault are in the language’s own script', () => {
    const scripts = { th: /[\u0e00-\u0e7f]/, ru: /[\u0400-\u04ff]/ } as const
    const same = new Set(['.product', '.language.en', '.language.th', '.language.ru', '.none'])
    for (const language of ['th', 'ru'] as const)
      for (const part of ['shell', 'vault'] as const) {
        const foreign = leaves(messages[language][part]).filter(
          ([path, text]) =>
            typeof text === 'string' && text !== '' && !same.has(path) && !scripts[language].test(text),
        )
        expect(foreign).toEqual([])
      }
  })
})

describe('the sentence for a refusal', () => {
  it('is in the user’s language and holds its parameters', () => {
    const failure = { code: 'vault.wait', params: { waitMs: 4200 } } as const
    expect(failureText(messages.en, failure)).toContain('5 seconds')
    expect(failureText(messages.ru, failure)).toContain('5 секунд')
    expect(failureText(messages.th, failure)).toContain('5 วินาที')
  })

  it('is the code itself where no words are known, never nothing', () => {
    expect(failureText(messages.en, { code: 'vault.none' as never, params: {} })).toBe('vault.none')
  })

  it('exists for every way in which a book does not open, each different', () => {
    const codes = [
      'wrongPassphrase',
      'newerVersion',
      'damaged',
      'inUse',
      'readOnlyPlace',
      'emptyFile',
      'plainSqlite',
    ] as const
    for (const language of ['en', 'th', 'ru'] as const) {
      const params = { path: '/a.keybook', waitMs: 0, found: 9, known: 1 }
      const texts = codes.map((code) => failureText(messages[language], { code: `vault.${code}`, params }))
      expect(new Set(texts).size).toBe(codes.length)
    }
  })
})
