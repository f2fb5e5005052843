import type { BookRecord } from '../../base/record.ts'

/** A file kept in the book; its content lies apart, once for all documents that share it. */
export type Document = BookRecord & {
  readonly clientId: string
  readonly personId: string | null
  readonly name: string
  /** As the file's name and beginning tell it: image/png, application/pdf … */
  readonly mediaType: string
  readonly bytes: number
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string
  readonly datedOn: string
  readonly note: string
}
