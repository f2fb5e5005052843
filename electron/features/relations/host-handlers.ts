import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { relations } from '../../../shared/contract/relations.ts'
import type { HostCtx } from '../../core/context.ts'

/** A name as every file system takes it. */
function fileName(name: string): string {
  const plain = name
    .replace(/[<>:"/\\|?*]/g, ' ')
    .split('')
    .filter((sign) => sign >= ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.slice(0, 120)
}

export const relationsHostHandlers: Handlers<typeof relations, 'host', HostCtx> = {
  'relations.savePicture': async ({ host }, { name, format, content }) => {
    const suggestedPath = join(host.documentsDir, `${fileName(name)}.${format}`)
    const path = await host.pickPath({ mode: 'save', title: 'picture', suggestedPath, extensions: [format] })
    if (path === null) return { path }
    try {
      writeFileSync(path, format === 'png' ? Buffer.from(content, 'base64') : content)
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path }
  },
}
