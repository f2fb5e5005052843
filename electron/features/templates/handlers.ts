import { createHash } from 'node:crypto'
import type { NewRecord } from '../../../shared/base/record.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import {
  maxPictureBytes,
  maxWordBytes,
  type templates,
  wordMime,
} from '../../../shared/contract/templates.ts'
import { emptyDocument } from '../../../shared/domain/templates/document.ts'
import type { LibraryBlock, Template, TemplateFile } from '../../../shared/domain/templates/types.ts'
import type { Ctx } from '../../core/context.ts'
import {
  findRecord,
  getRecord,
  insertRecord,
  listRecords,
  trashRecord,
  updateRecord,
} from '../../db/records.ts'
import { isPicture } from './picture-kind.ts'
import { libraryBlockTable, templateFileTable, templateTable } from './store.ts'
import { wordFile } from './word-file.ts'

const blankTemplate: NewRecord<Template> = {
  name: '',
  language: 'en',
  kind: 'document',
  subject: '',
  validDays: 30,
  body: emptyDocument,
  fileId: null,
  isDefault: false,
  wordKeys: {},
}

const blankBlock: NewRecord<LibraryBlock> = {
  name: '',
  language: 'en',
  topic: 'other',
  needs: [],
  body: emptyDocument,
}

function saveTemplate(ctx: Ctx, id: string | null, fields: Partial<NewRecord<Template>>): Template {
  const before = id === null ? blankTemplate : getRecord(ctx.db, templateTable, id)
  const after = { ...before, ...fields }
  if (after.name === '') throw new Fault('templates.nameEmpty', {})
  const saved =
    id === null
      ? insertRecord(ctx.db, templateTable, ctx.newId(), after)
      : updateRecord(ctx.db, templateTable, id, fields)
  if (saved.isDefault) releaseOthers(ctx, saved)
  return saved
}

/** One default for a language. */
function releaseOthers(ctx: Ctx, { id, language }: Template): void {
  const others = listRecords(ctx.db, templateTable, 'language = ? AND is_default = 1 AND id <> ?', [
    language,
    id,
  ])
  for (const other of others) updateRecord(ctx.db, templateTable, other.id, { isDefault: false })
}

function saveBlock(ctx: Ctx, id: string | null, fields: Partial<NewRecord<LibraryBlock>>): LibraryBlock {
  const before = id === null ? blankBlock : getRecord(ctx.db, libraryBlockTable, id)
  const after = { ...before, ...fields }
  if (after.name === '') throw new Fault('templates.nameEmpty', {})
  return id === null
    ? insertRecord(ctx.db, libraryBlockTable, ctx.newId(), after)
    : updateRecord(ctx.db, libraryBlockTable, id, fields)
}

/** A Word file becomes a template, or takes the place of the one a template has. */
function putWord(ctx: Ctx, { id, language, name, base64 }: WordInput): Template {
  const file = keepFile(ctx, { name, mime: wordMime, width: 0, height: 0, base64 }, maxWordBytes)
  if (id !== null) return updateRecord(ctx.db, templateTable, id, { fileId: file.id })
  const fields = { name: name.replace(/\.docx$/i, ''), language, kind: 'word' as const, fileId: file.id }
  return saveTemplate(ctx, null, fields)
}

type WordInput = Pick<Template, 'language' | 'name'> & { readonly id: string | null; readonly base64: string }

type PictureInput = Pick<TemplateFile, 'name' | 'mime' | 'width' | 'height' | 'base64'>

function addPicture(ctx: Ctx, input: PictureInput): Omit<TemplateFile, 'base64'> {
  if (!isPicture(Buffer.from(input.base64, 'base64'), input.mime))
    throw new Fault('templates.notAPicture', {})
  const { base64: _data, ...file } = keepFile(ctx, input, maxPictureBytes)
  return file
}

/** Keeps a file in the book; the same content twice is kept once. */
function keepFile(ctx: Ctx, input: PictureInput, limit: number): TemplateFile {
  const data = Buffer.from(input.base64, 'base64')
  if (data.byteLength > limit) throw new Fault('templates.fileTooLarge', { limit })
  const sha256 = createHash('sha256').update(data).digest('hex')
  const kept = listRecords(ctx.db, templateFileTable, 'sha256 = ?', [sha256])[0]
  return (
    kept ?? insertRecord(ctx.db, templateFileTable, ctx.newId(), { ...input, sha256, bytes: data.byteLength })
  )
}

export const templatesHandlers: Handlers<typeof templates, 'query' | 'command', Ctx> = {
  'templates.list': (ctx) =>
    listRecords(ctx.db, templateTable, '1 = 1 ORDER BY language, name').map(({ body: _body, ...row }) => row),
  'templates.get': (ctx, { id }) => getRecord(ctx.db, templateTable, id),
  'templates.save': (ctx, { id, fields }) => saveTemplate(ctx, id, fields),
  'templates.trash': (ctx, { id }) => {
    trashRecord(ctx.db, templateTable, id)
    return null
  },
  'templates.blocks': (ctx) => listRecords(ctx.db, libraryBlockTable, '1 = 1 ORDER BY language, topic, name'),
  'templates.saveBlock': (ctx, { id, fields }) => saveBlock(ctx, id, fields),
  'templates.trashBlock': (ctx, { id }) => {
    trashRecord(ctx.db, libraryBlockTable, id)
    return null
  },
  'templates.addPicture': (ctx, input) => addPicture(ctx, input),
  'templates.putWord': (ctx, input) => putWord(ctx, input),
  'templates.wordFile': (ctx, { id }) => wordFile(ctx, id),
  'templates.picture': (ctx, { id }) => {
    const file = findRecord(ctx.db, templateFileTable, id)
    return file === undefined ? null : `data:${file.mime};base64,${file.base64}`
  },
}
