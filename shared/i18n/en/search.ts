import type { SearchErrors } from '../../contract/search.ts'
import type { ErrorMessages } from '../messages.ts'

export const search = {
  title: 'Search',
  field: 'Find in the whole book',
  all: 'Everything',
  allOf: (kind: string, n: number) => `${kind}: all ${n}`,
  count: (n: number) => (n === 1 ? '1 hit' : `${n} hits`),
  type: 'Type a part of a name, a number, a note: one letter is enough.',
  none: 'Nothing in the book matches that',
  noneText: 'Every word must occur. Try fewer words or fewer letters.',
  showAll: 'Show all results',
  errors: {} satisfies ErrorMessages<SearchErrors>,
}
