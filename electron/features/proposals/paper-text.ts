import type { OfferPaper } from '../../../shared/domain/proposals/paper.ts'
import { priceRowsText } from '../../../shared/domain/proposals/price-rows.ts'
import { renderText } from '../../../shared/domain/templates/render-text.ts'

/** The offer as plain text: heading, texts, prices. */
export function paperText({ kind, title, facts, blocks, prices, signatures }: OfferPaper): string {
  const body = renderText(blocks, {
    priceTable: priceRowsText(prices),
    signatures: signatures.map(([label, name]) => `${label}: ${name}`).join('\n'),
  })
  const head = facts.map(([label, text]) => `${label}: ${text}`).join('\n')
  return `${kind}\n${title}\n\n${head}\n\n${body}\n`
}
