import { z } from 'zod'
import { hostCall, returns } from './define.ts'

export type FolderEntry = {
  readonly name: string
  readonly path: string
  readonly isFolder: boolean
  readonly bytes: number
  /** ISO instant */
  readonly changedAt: string
}

/** The file dialog drawn by the page, for hosts that have none of their own. */
export const files = {
  'files.list': hostCall(
    z.object({ folder: z.string().max(4096), extensions: z.array(z.string().max(20)) }),
    returns<{
      readonly folder: string
      readonly parent: string | null
      readonly entries: readonly FolderEntry[]
    }>(),
  ),
  'files.answer': hostCall(
    z.object({ requestId: z.string().max(64), path: z.string().max(4096).nullable() }),
    returns<null>(),
  ),
} as const

export type FilesErrors = {
  'files.folderUnreadable': { readonly path: string }
}
