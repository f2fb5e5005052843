import type { Handlers, ParsedOf } from '../../../shared/contract/define.ts'
import type { documents } from '../../../shared/contract/documents.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { mediaTypeOf } from '../../../shared/domain/documents/media-type.ts'
import type { Document } from '../../../shared/domain/documents/types.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, insertRecord, listRecords, trashRecord, updateRecord } from '../../db/records.ts'
import { clientTable } from '../clients/store.ts'
import { readSettings } from '../settings/store.ts'
import { contentUsage, documentTable, dropUnusedContents, keepContent, readContent } from './store.ts'

const megabyte = 1_000_000
/** Beyond it, copying and backing up the book takes long enough to say so. */
const muchBytes = 500 * megabyte

type AddInput = ParsedOf<(typeof documents)['documents.add']>

function add(ctx: Ctx, { clientId, personId, name, base64, note }: AddInput): Document {
  const { db } = ctx
  getRecord(db, clientTable, clientId)
  const content = Buffer.from(base64, 'base64')
  const megabytes = readSettings(db).documentMegabytes
  if (content.byteLength === 0) throw new Fault('documents.empty', { name })
  if (content.byteLength > megabytes * megabyte) throw new Fault('documents.tooLarge', { name, megabytes })
  dropUnusedContents(db)
  return insertRecord(db, documentTable, ctx.newId(), {
    clientId,
    personId,
    name,
    mediaType: mediaTypeOf(name, content),
    bytes: content.byteLength,
    sha256: keepContent(db, content),
    datedOn: ctx.today,
    note,
  })
}

export const documentsHandlers: Handlers<typeof documents, 'query' | 'command', Ctx> = {
  'documents.list': (ctx, { clientId }) =>
    listRecords(ctx.db, documentTable, 'client_id = ? ORDER BY dated_on DESC, id DESC', [clientId]),
  'documents.add': (ctx, input) => add(ctx, input),
  'documents.save': (ctx, { id, fields }) => updateRecord(ctx.db, documentTable, id, fields),
  'documents.trash': (ctx, { id }) => {
    trashRecord(ctx.db, documentTable, id)
    return null
  },
  'documents.content': (ctx, { id }) => {
    const document = getRecord(ctx.db, documentTable, id)
    const content = readContent(ctx.db, document.sha256)
    if (content === null) throw new Fault('documents.damaged', { name: document.name })
    return { document, base64: content.toString('base64') }
  },
  'documents.all': (ctx) =>
    ctx.db
      .statement(
        `SELECT d.id, d.name, c.name AS clientName FROM document d JOIN client c ON c.id = d.client_id
          WHERE d.deleted_at IS NULL AND c.deleted_at IS NULL ORDER BY c.name, d.dated_on, d.id`,
      )
      .all() as { readonly id: string; readonly name: string; readonly clientName: string }[],
  'documents.usage': (ctx) => {
    const usage = contentUsage(ctx.db)
    return { ...usage, isMuch: usage.bytes >= muchBytes }
  },
}
