import { foldForSearch } from '../../base/fold.ts'
import type { LibraryBlock } from './types.ts'

export type MatchedBlock<B> = { readonly block: B; readonly need: string }

/** Blocks of the library that answer one of a client's needs, with the need each answers; in the order of the needs. */
export function blocksForNeeds<B extends Pick<LibraryBlock, 'needs'>>(
  blocks: readonly B[],
  needs: readonly string[],
): readonly MatchedBlock<B>[] {
  const found = new Map<B, string>()
  for (const need of needs) {
    const folded = foldForSearch(need)
    for (const block of blocks) {
      const answers = block.needs.some((word) => word.trim() !== '' && folded.includes(foldForSearch(word)))
      if (answers && !found.has(block)) found.set(block, need)
    }
  }
  return [...found].map(([block, need]) => ({ block, need }))
}
