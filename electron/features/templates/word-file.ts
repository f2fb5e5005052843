import { Fault } from '../../../shared/contract/errors.ts'
import type { WordFile } from '../../../shared/contract/templates.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord, getRecord } from '../../db/records.ts'
import { templateFileTable, templateTable } from './store.ts'

/** The Word file of a template as it is now, and what its tags stand for. Fault templates.fileGone. */
export function wordFile(ctx: Ctx, id: string): WordFile {
  const { fileId, wordKeys } = getRecord(ctx.db, templateTable, id)
  const file = fileId === null ? undefined : findRecord(ctx.db, templateFileTable, fileId)
  if (file === undefined) throw new Fault('templates.fileGone', {})
  return { name: file.name, bytes: file.bytes, base64: file.base64, wordKeys }
}
