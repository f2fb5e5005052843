import { afterEach, expect, it } from 'vitest'
import { askedFirst } from '../../../../renderer/app/answers-in-advance.ts'
import { openTestBook } from '../../../support/test-book.ts'

const book = openTestBook()
afterEach(() => book.remove())

it('what is asked in advance are questions every book answers, each once', async () => {
  const keys = askedFirst.map((asked) => JSON.stringify(asked))
  expect(new Set(keys).size).toBe(keys.length)
  for (const { name, input } of askedFirst) await book.call(name, input as never)
})
