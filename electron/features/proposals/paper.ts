import type { OfferDocument, Party } from '../../../shared/domain/proposals/document.ts'
import type { OfferPaper, PaperParty } from '../../../shared/domain/proposals/paper.ts'
import { priceRows } from '../../../shared/domain/proposals/price-rows.ts'
import type { DocumentBody } from '../../../shared/domain/templates/document.ts'
import { resolveDocument } from '../../../shared/domain/templates/resolve.ts'
import { createFormat, type Format } from '../../../shared/i18n/format.ts'
import { type AllMessages, messages } from '../../../shared/i18n/index.ts'
import type { Ctx } from '../../core/context.ts'
import { readSettings } from '../settings/store.ts'
import { picturesOf } from './pictures.ts'

type Words = AllMessages['proposals']['document']
type Set = { readonly offer: OfferDocument; readonly words: Words; readonly format: Format }

/** Figures and days as the client writes them. */
export function formatOf(ctx: Ctx, { language }: OfferDocument): Format {
  const { calendar } = readSettings(ctx.db)
  return createFormat({ language, calendar, zone: 'UTC' })
}

/** An offer in words, with its pictures; body: another document over the same values, a summary for example. */
export function paperOf(ctx: Ctx, offer: OfferDocument, body: DocumentBody = offer.body): OfferPaper {
  const words = messages[offer.language].proposals.document
  const format = formatOf(ctx, offer)
  const set: Set = { offer, words, format }
  const number = offer.version === 1 ? offer.number : `${offer.number} / ${offer.version}`
  return {
    language: offer.language,
    number,
    kind: words.kind,
    title: offer.title,
    fileName: `${offer.number} ${offer.buyer.name}`.trim(),
    facts: [
      [words.number, number],
      [words.issued, format.dayDocument(offer.issuedOn)],
      [words.validUntil, format.dayDocument(offer.validUntil)],
    ],
    parties: [party(words.from, offer.seller, words), party(words.to, offer.buyer, words)],
    blocks: resolveDocument(body, new Map(Object.entries(offer.values))),
    prices: priceRows(set),
    values: Object.fromEntries(Object.entries(offer.values).map(([key, { text }]) => [key, text])),
    signatures: [
      [words.signedSeller, offer.seller.person],
      [words.signedBuyer, offer.buyer.person],
    ],
    pageWord: words.page,
    pictures: Object.fromEntries(
      [...picturesOf(ctx, body)].map(([id, { mime, width, height, base64 }]) => [
        id,
        { mime, width, height, base64 },
      ]),
    ),
    mail: mailOf(set),
  }
}

function party(label: string, from: Party, words: Words): PaperParty {
  const { name, person, address, phone, email, taxId } = from
  const tax = taxId === '' ? '' : `${words.taxId} ${taxId}`
  return { label, name, lines: [person, address, phone, email, tax].filter((line) => line !== '') }
}

function mailOf({ offer, words, format }: Set): OfferPaper['mail'] {
  const { seller, buyer } = offer
  const signed = [seller.person, seller.name, seller.phone].filter((line) => line !== '').join('\n')
  return {
    from: { name: seller.person === '' ? seller.name : seller.person, address: seller.email },
    to: buyer.email,
    subject: `${words.kind} ${offer.number}: ${offer.title}`.replace(/: $/, ''),
    text: words.mail({
      person: buyer.person,
      title: offer.title,
      total: format.money(offer.totals.totalMinor, offer.currency),
      validUntil: format.dayDocument(offer.validUntil),
      signed,
    }),
  }
}
