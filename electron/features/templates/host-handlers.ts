import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/contract/define.ts'
import { Fault } from '../../../shared/contract/errors.ts'
import type { templates } from '../../../shared/contract/templates.ts'
import { messages } from '../../../shared/i18n/index.ts'
import type { HostCtx } from '../../core/context.ts'
import { wordStarter } from './word-starter.ts'

export const templatesHostHandlers: Handlers<typeof templates, 'host', HostCtx> = {
  'templates.wordReport': async ({ ask }, { id }) => {
    const { base64 } = await ask('templates.wordFile', { id })
    const { readWord } = await import('./word-read.ts')
    return readWord(Buffer.from(base64, 'base64'))
  },
  'templates.saveWordStarter': async ({ host }, { language }) => {
    const suggestedPath = join(host.documentsDir, `${messages[language].templates.word.starterName}.docx`)
    const path = await host.pickPath({ mode: 'save', title: 'docx', suggestedPath, extensions: ['docx'] })
    if (path === null) return { path }
    try {
      writeFileSync(path, wordStarter(language))
    } catch (error) {
      throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
    }
    return { path }
  },
}
