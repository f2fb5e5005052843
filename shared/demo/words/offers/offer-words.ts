import type { Block } from '../../../domain/templates/document.ts'
import type { BlockTopic } from '../../../domain/templates/types.ts'

/** Templates and blocks of the sample book, in one language. */
export type OfferWords = {
  /** Blocks are meant by their place here. */
  readonly blocks: readonly {
    readonly name: string
    readonly topic: BlockTopic
    readonly needs: readonly string[]
    readonly content: readonly Block[]
  }[]
  /** What a block said when the offers that were won were written. */
  readonly former: { readonly block: number; readonly content: readonly Block[] }
  readonly templates: readonly {
    readonly name: string
    readonly subject: string
    readonly validDays: number
    readonly isDefault: boolean
    readonly content: readonly Block[]
  }[]
  /** The Word file of the user's own company. */
  readonly wordFile: string
  /** What the offers are called. */
  readonly titles: readonly string[]
  readonly reasonWon: string
  readonly reasonLost: string
}
