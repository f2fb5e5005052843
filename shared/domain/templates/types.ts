import type { BookRecord } from '../../base/record.ts'
import type { DocumentBody } from './document.ts'

export const templateKinds = ['document', 'word'] as const
export type TemplateKind = (typeof templateKinds)[number]

/** What proposals of one sort begin with, in one language. */
export type Template = BookRecord & {
  readonly name: string
  readonly language: 'en' | 'th' | 'ru'
  /** word: a .docx of the user's own company, filled in. */
  readonly kind: TemplateKind
  /** Title a proposal gets from it; empty: the usual one. */
  readonly subject: string
  /** Days an offer made from it holds. */
  readonly validDays: number
  readonly body: DocumentBody
  readonly fileId: string | null
  /** What the tags of a Word file stand for where the user chose it, by tag. */
  readonly wordKeys: Readonly<Record<string, string>>
  /** Taken first for its language. */
  readonly isDefault: boolean
}

/** A picture or a Word file kept in the book. */
export type TemplateFile = BookRecord & {
  readonly name: string
  readonly mime: string
  readonly sha256: string
  readonly bytes: number
  /** Pixels; 0 for what is no picture. */
  readonly width: number
  readonly height: number
  readonly base64: string
}

export const blockTopics = ['benefit', 'reference', 'terms', 'about', 'other'] as const
export type BlockTopic = (typeof blockTopics)[number]

/** A piece of text used again: references, terms, benefits by need. */
export type LibraryBlock = BookRecord & {
  readonly name: string
  readonly language: 'en' | 'th' | 'ru'
  readonly topic: BlockTopic
  /** Words of the needs it answers. */
  readonly needs: readonly string[]
  readonly body: DocumentBody
}
