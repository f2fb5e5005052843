import { mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { documents } from '../../../shared/contract/documents.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import { copyNames } from '../../../shared/domain/documents/copy-names.ts'
import type { HostCtx } from '../../core/context.ts'

type Saved = { readonly path: string | null; readonly saved: number; readonly damaged: readonly string[] }

/** One after the other, so that only one content is in memory; what can't be read whole is named, the rest goes on. */
async function saveAll({ host, ask, progress }: HostCtx): Promise<Saved> {
  const path = await host.pickPath({
    mode: 'folder',
    title: 'folder',
    suggestedPath: host.documentsDir,
    extensions: [],
  })
  if (path === null) return { path, saved: 0, damaged: [] }
  const copies = copyNames(await ask('documents.all', {}))
  const damaged: string[] = []
  for (const [i, { id, folder, file }] of copies.entries()) {
    progress('documents', i, copies.length)
    const base64 = await contentOf(ask, id)
    if (base64 === null) damaged.push(`${folder}/${file}`)
    else writeInto(join(path, folder), file, base64)
  }
  return { path, saved: copies.length - damaged.length, damaged }
}

/** null: it can't be read whole. */
async function contentOf(ask: HostCtx['ask'], id: string): Promise<string | null> {
  try {
    return (await ask('documents.content', { id })).base64
  } catch (error) {
    if (error instanceof Fault && error.code === 'documents.damaged') return null
    throw error
  }
}

function writeInto(folder: string, file: string, base64: string): void {
  const path = join(folder, file)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, Buffer.from(base64, 'base64'))
  } catch (error) {
    throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
  }
}

export const documentsHostHandlers: Handlers<typeof documents, 'host', HostCtx> = {
  'documents.saveAll': (ctx) => saveAll(ctx),
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
