import { allBlocks, type DocumentBody } from '../../../shared/domain/templates/document.ts'
import type { TemplateFile } from '../../../shared/domain/templates/types.ts'
import type { Ctx } from '../../core/context.ts'
import { findRecord } from '../../db/records.ts'
import { templateFileTable } from '../templates/store.ts'

/** The pictures of a document by the id of their file; those that are gone are missing. */
export function picturesOf(ctx: Ctx, body: DocumentBody): ReadonlyMap<string, TemplateFile> {
  const ids = allBlocks(body.content).flatMap((block) =>
    block.type === 'picture' ? [block.attrs.fileId] : [],
  )
  return new Map(
    [...new Set(ids)].flatMap((id) => {
      const file = findRecord(ctx.db, templateFileTable, id)
      return file === undefined ? [] : [[id, file] as const]
    }),
  )
}
