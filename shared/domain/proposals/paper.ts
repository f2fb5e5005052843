import type { OutBlock } from '../templates/resolve.ts'
import type { PriceRows } from './price-rows.ts'

export type PaperParty = { readonly label: string; readonly name: string; readonly lines: readonly string[] }

export type PaperPicture = {
  readonly mime: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly base64: string
}

/**
 * An offer in its own words, ready to be set: PDF, Word, e-mail and text are all made of this and nothing else.
 * It comes from what the client may see, so neither cost nor margin can get into any of them.
 */
export type OfferPaper = {
  readonly language: 'en' | 'th' | 'ru'
  readonly number: string
  readonly kind: string
  readonly title: string
  /** Name without an ending. */
  readonly fileName: string
  /** Number, date, validity: label and text. */
  readonly facts: readonly (readonly [string, string])[]
  readonly parties: readonly [PaperParty, PaperParty]
  readonly blocks: readonly OutBlock[]
  readonly prices: PriceRows
  /** Texts of the values by key, for files that put them where they will. */
  readonly values: Readonly<Record<string, string>>
  readonly signatures: readonly (readonly [string, string])[]
  readonly pageWord: string
  /** By the id of the file. */
  readonly pictures: Readonly<Record<string, PaperPicture>>
  readonly mail: {
    readonly from: { readonly name: string; readonly address: string }
    readonly to: string
    readonly subject: string
    readonly text: string
  }
}
