import type { NeedBlocks } from '../../../shared/contract/proposals.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { blocksForNeeds } from '../../../shared/domain/templates/match-needs.ts'
import type { Ctx } from '../../core/context.ts'
import { listRecords } from '../../db/records.ts'
import { factTable } from '../dossier/store.ts'
import { libraryBlockTable } from '../templates/store.ts'

/** The client's needs as the dossier has them (K-20), the newest first, and the blocks that answer them. */
export function needBlocks(ctx: Ctx, clientId: string, language: Language): NeedBlocks {
  const needs = factTexts(ctx, clientId, 'needs')
  const blocks = listRecords(ctx.db, libraryBlockTable, 'language = ? ORDER BY topic, name', [language])
  return {
    needs,
    blocks: blocksForNeeds(blocks, needs).map(({ block, need }) => ({
      id: block.id,
      name: block.name,
      need,
    })),
  }
}

/** What the dossier says of a topic, the newest first. */
export function factTexts(
  ctx: Ctx,
  clientId: string,
  topic: 'needs' | 'plans' | 'business',
): readonly string[] {
  const facts = listRecords(ctx.db, factTable, 'client_id = ? AND topic = ? ORDER BY known_on DESC', [
    clientId,
    topic,
  ])
  return facts.map((fact) => fact.text)
}
