import { type WordMeanings, wordNames } from '../domain/templates/word-keys.ts'
import { messages } from './index.ts'

/** Every key by its name in each language: a tag is understood by whichever the user wrote. */
const names = wordNames(
  Object.values(messages).flatMap(({ templates }) => [
    ...Object.entries(templates.keys),
    ...Object.entries(templates.word.keys),
  ]),
)

/** What the tags of Word files mean, with what the user chose. */
export function wordMeanings(chosen: Readonly<Record<string, string>>): WordMeanings {
  return { chosen, names }
}
