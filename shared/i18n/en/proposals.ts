import type { ProposalsErrors } from '../../contract/proposals.ts'
import type { ErrorMessages } from '../messages.ts'

export const proposals = {
  errors: {} satisfies ErrorMessages<ProposalsErrors>,
}
