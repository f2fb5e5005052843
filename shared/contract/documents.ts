import { z } from 'zod'
import type { Document } from '../domain/documents/types.ts'
import { command, hostCall, query, returns } from './define.ts'
import { empty, id, localDate, text } from './fields.ts'

/** 25 MB in base64, and something to spare: larger input is refused before it is decoded. */
const longestBase64 = 35_000_000

export type DocumentUsage = {
  readonly documents: number
  /** What their contents take in the book; each counted once. */
  readonly bytes: number
  /** There is so much that copying and backing up the book becomes slow. */
  readonly isMuch: boolean
}

export const documents = {
  'documents.list': query(z.object({ clientId: id }), returns<readonly Document[]>(), [
    'documents',
    'clients',
  ]),
  'documents.add': command(
    z.object({
      clientId: id,
      personId: id.nullable().default(null),
      name: z.string().trim().min(1).max(255),
      base64: z.base64().max(longestBase64),
      note: text(2000).default(''),
    }),
    returns<Document>(),
    ['documents'],
  ),
  'documents.save': command(
    z.object({
      id,
      fields: z
        .object({
          name: z.string().trim().min(1).max(255),
          personId: id.nullable(),
          datedOn: localDate,
          note: text(2000),
        })
        .partial(),
    }),
    returns<Document>(),
    ['documents'],
  ),
  'documents.trash': command(z.object({ id }), returns<null>(), ['documents']),
  /** The content, for the window alone: it is shown from memory and never written in plain. */
  'documents.content': query(
    z.object({ id }),
    returns<{ readonly document: Document; readonly base64: string }>(),
    ['documents'],
  ),
  'documents.usage': query(empty, returns<DocumentUsage>(), ['documents']),
  /** All documents in use with the names of their clients. */
  'documents.all': query(
    empty,
    returns<readonly { readonly id: string; readonly name: string; readonly clientName: string }[]>(),
    ['documents', 'clients'],
  ),
  /** Writes copies of all documents into a folder of the user's, one folder a client; damaged ones are named. */
  'documents.saveAll': hostCall(
    empty,
    returns<{ readonly path: string | null; readonly saved: number; readonly damaged: readonly string[] }>(),
  ),
  /** Writes a copy where the user says, as plain as any file. */
  'documents.saveCopy': hostCall(z.object({ id }), returns<{ readonly path: string | null }>()),
} as const

export type DocumentsErrors = {
  'documents.empty': { readonly name: string }
  'documents.tooLarge': { readonly name: string; readonly megabytes: number }
  'documents.damaged': { readonly name: string }
}
