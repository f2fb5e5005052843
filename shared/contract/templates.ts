import { z } from 'zod'
import {
  type Block,
  comparisons,
  type DocumentBody,
  type Inline,
  type ListItem,
  markTypes,
  type TableCell,
  type TableRow,
} from '../domain/templates/document.ts'
import {
  blockTopics,
  type LibraryBlock,
  type Template,
  type TemplateFile,
} from '../domain/templates/types.ts'
import type { WordReport } from '../domain/templates/word-report.ts'
import { command, hostCall, query, returns } from './define.ts'
import { empty, id, text } from './fields.ts'
import { languages } from './settings.ts'

const key = z.string().min(1).max(120)
const marks = z.array(z.object({ type: z.enum(markTypes) })).max(3)

const inline: z.ZodType<Inline, Inline> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().max(100_000), marks: marks.exactOptional() }),
  z.object({ type: z.literal('chip'), attrs: z.object({ key }), marks: marks.exactOptional() }),
  z.object({ type: z.literal('hardBreak') }),
])
const inlines = z.array(inline).max(5000).exactOptional()
const blocks = z.lazy(() => z.array(block).max(5000).exactOptional())
const listItem: z.ZodType<ListItem, ListItem> = z.object({ type: z.literal('listItem'), content: blocks })
const tableCell: z.ZodType<TableCell, TableCell> = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  content: blocks,
})
const tableRow: z.ZodType<TableRow, TableRow> = z.object({
  type: z.literal('tableRow'),
  content: z.array(tableCell).max(50).exactOptional(),
})
export const condition = z.object({
  join: z.enum(['all', 'any']),
  tests: z.array(z.object({ key, is: z.enum(comparisons), value: text(500) })).max(20),
})

export const block: z.ZodType<Block, Block> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), content: inlines }),
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.number().int().min(1).max(6) }),
    content: inlines,
  }),
  z.object({
    type: z.enum(['bulletList', 'orderedList']),
    content: z.array(listItem).max(2000).exactOptional(),
  }),
  z.object({ type: z.literal('table'), content: z.array(tableRow).max(1000).exactOptional() }),
  z.object({
    type: z.literal('picture'),
    attrs: z.object({ fileId: id, width: z.number().min(5).max(100), alt: text(300) }),
  }),
  z.object({ type: z.literal('showIf'), attrs: z.object({ condition }), content: blocks }),
  z.object({
    type: z.literal('libraryPart'),
    attrs: z.object({ blockId: id, name: text(200), changedAt: text(40) }),
    content: blocks,
  }),
  z.object({ type: z.literal('priceTable') }),
  z.object({ type: z.literal('signatures') }),
  z.object({ type: z.literal('pageBreak') }),
])

/** Blocks of a document at most. */
export const maxBlocks = 5000

/** A document as the editor hands it over; what no rule names is left out. */
export const documentBody: z.ZodType<DocumentBody, DocumentBody> = z.object({
  type: z.literal('doc'),
  content: z.array(block).max(maxBlocks),
})

export const templateFields = z.object({
  name: z.string().trim().max(200),
  language: z.enum(languages),
  subject: text(300),
  validDays: z.number().int().min(0).max(3650),
  body: documentBody,
  isDefault: z.boolean(),
  wordKeys: z.record(z.string().max(200), z.string().max(120)),
})

export const blockFields = z.object({
  name: z.string().trim().max(200),
  language: z.enum(languages),
  topic: z.enum(blockTopics),
  needs: z.array(z.string().trim().min(1).max(100)).max(50),
  body: documentBody,
})

/** Base64 of at most 8 MB of data. */
const base64 = z.string().max(11_200_000)
export const maxPictureBytes = 2_000_000
export const maxWordBytes = 8_000_000

export const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type WordFile = Pick<TemplateFile, 'name' | 'bytes' | 'base64'> & Pick<Template, 'wordKeys'>

export type TemplateRow = Omit<Template, 'body'>

export const templates = {
  'templates.list': query(empty, returns<readonly TemplateRow[]>(), ['templates']),
  'templates.get': query(z.object({ id }), returns<Template>(), ['templates']),
  /** id null: a new one. The default of a language is one at a time. */
  'templates.save': command(
    z.object({ id: id.nullable(), fields: templateFields.partial() }),
    returns<Template>(),
    ['templates'],
  ),
  'templates.trash': command(z.object({ id }), returns<null>(), ['templates']),
  'templates.blocks': query(empty, returns<readonly LibraryBlock[]>(), ['templates']),
  'templates.saveBlock': command(
    z.object({ id: id.nullable(), fields: blockFields.partial() }),
    returns<LibraryBlock>(),
    ['templates'],
  ),
  'templates.trashBlock': command(z.object({ id }), returns<null>(), ['templates']),
  /** Keeps a picture in the book; the same picture twice is kept once. */
  'templates.addPicture': command(
    z.object({
      name: text(300),
      mime: z.enum(['image/png', 'image/jpeg']),
      width: z.number().int().min(1).max(20_000),
      height: z.number().int().min(1).max(20_000),
      base64,
    }),
    returns<Omit<TemplateFile, 'base64'>>(),
    ['templates'],
  ),
  /** A Word file of the user's company as a new template (id null), or in the place of a template's file. */
  'templates.putWord': command(
    z.object({
      id: id.nullable(),
      language: z.enum(languages),
      name: z.string().trim().min(1).max(200),
      base64,
    }),
    returns<Template>(),
    ['templates'],
  ),
  'templates.wordFile': query(z.object({ id }), returns<WordFile>(), ['templates']),
  /** The tags of a template's Word file, and what keeps it from being filled. */
  'templates.wordReport': hostCall(z.object({ id }), returns<WordReport>()),
  /** A Word file to begin with: every tag there is, in its place. */
  'templates.saveWordStarter': hostCall(
    z.object({ language: z.enum(languages) }),
    returns<{ readonly path: string | null }>(),
  ),
  /** A picture as an address that holds its data; null: it is gone. */
  'templates.picture': query(z.object({ id }), returns<string | null>(), ['templates']),
} as const

export type TemplatesErrors = {
  'templates.nameEmpty': Record<string, never>
  'templates.fileTooLarge': { readonly limit: number }
  'templates.notAPicture': Record<string, never>
  'templates.notWord': Record<string, never>
  'templates.fileGone': Record<string, never>
  'templates.wordBroken': { readonly count: number }
}
