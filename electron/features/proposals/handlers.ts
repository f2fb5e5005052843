import type { Handlers } from '../../../shared/contract/define.ts'
import type { proposals } from '../../../shared/contract/proposals.ts'
import type { Ctx } from '../../core/context.ts'
import { getRecord, trashRecord } from '../../db/records.ts'
import { acceptProposal, declineProposal } from './decide.ts'
import { detailOf, standingOf } from './detail.ts'
import { listProposals } from './list.ts'
import { needBlocks } from './needs.ts'
import { offerOf, wordOf } from './offer.ts'
import { offerPage } from './page.ts'
import { formatOf, paperOf } from './paper.ts'
import { paperText } from './paper-text.ts'
import { listRates, saveRate } from './rates.ts'
import { saveProposal } from './save.ts'
import { startProposal } from './start.ts'
import { setState } from './states.ts'
import { proposalTable } from './store.ts'
import { summaryBody } from './summary.ts'
import { readWinRates } from './win-rates.ts'
import { wordFileFor } from './word-source.ts'

export const proposalsHandlers: Handlers<typeof proposals, 'query' | 'command', Ctx> = {
  'proposals.list': (ctx, window) => listProposals(ctx, window),
  'proposals.get': (ctx, { id }) => detailOf(ctx, getRecord(ctx.db, proposalTable, id)),
  'proposals.create': (ctx, input) => startProposal(ctx, input),
  'proposals.standing': (ctx, { id }) => standingOf(ctx, getRecord(ctx.db, proposalTable, id)),
  'proposals.save': (ctx, input) => saveProposal(ctx, input),
  'proposals.setState': (ctx, { id, state, reason, day, isConfirmed = false }) =>
    setState(ctx, id, state, { day: day ?? ctx.today, reason, isConfirmed }),
  'proposals.needs': (ctx, { clientId, language }) => needBlocks(ctx, clientId, language),
  'proposals.accept': (ctx, input) => acceptProposal(ctx, input),
  'proposals.decline': (ctx, { id, ...moment }) => declineProposal(ctx, id, moment),
  'proposals.winRates': (ctx) => readWinRates(ctx),
  'proposals.trash': (ctx, { id }) => {
    trashRecord(ctx.db, proposalTable, id)
    return null
  },
  'proposals.page': (ctx, { id, isSummary = false }) => {
    const offer = offerOf(ctx, getRecord(ctx.db, proposalTable, id))
    const paper = paperOf(ctx, offer, isSummary ? summaryBody(offer, formatOf(ctx, offer)) : offer.body)
    return { html: offerPage(paper) }
  },
  'proposals.paper': (ctx, { id }) => paperOf(ctx, offerOf(ctx, getRecord(ctx.db, proposalTable, id))),
  'proposals.wordFile': (ctx, { id, templateId }) =>
    wordFileFor(ctx, wordOf(ctx, getRecord(ctx.db, proposalTable, id)), templateId),
  'proposals.text': (ctx, { id }) =>
    paperText(paperOf(ctx, offerOf(ctx, getRecord(ctx.db, proposalTable, id)))),
  'proposals.rates': (ctx) => listRates(ctx),
  'proposals.saveRate': (ctx, fields) => saveRate(ctx, fields),
}
