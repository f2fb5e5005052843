import type { BriefLine } from '../../../shared/domain/briefs/brief.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import type { Dossier } from '../../../shared/domain/dossier/types.ts'
import type { Visit } from '../../../shared/domain/planner/types.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'

/** What the parts of a brief are made from. */
export type Composing = {
  readonly ctx: Ctx
  readonly visit: Visit
  readonly client: Client
  readonly dossier: Dossier
  /** YYYY-MM-DD of the last contact before this one; null: never met. */
  readonly lastMetOn: string | null
  readonly m: AllMessages
  readonly format: Format
}

export function line(key: string, text: string, note = '', isLate = false): BriefLine {
  return { key, text, note, isLate }
}
