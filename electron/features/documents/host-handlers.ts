import { writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { documents } from '../../../shared/contract/documents.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { HostCtx } from '../../core/context.ts'

export const documentsHostHandlers: Handlers<typeof documents, 'host', HostCtx> = {
  'documents.saveCopy': async ({ host, ask }, { id }) => {
    const { document, base64 } = await ask('documents.content', { id })
    const name = document.name.replace(/[\\/:*?"<>|]/g, '-')
    const path = await host.pickPath({
      mode: 'save',
      title: 'copy',
      suggestedPath: join(host.documentsDir, name),
      extensions: [extname(name).slice(1)].filter((ending) => ending !== ''),
    })
    if (path === null) return { path }
    try {
      writeFileSync(path, Buffer.from(base64, 'base64'))
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path }
  },
}
