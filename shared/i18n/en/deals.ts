import type { DealsErrors } from '../../contract/deals.ts'
import type { ErrorMessages } from '../messages.ts'

export const deals = {
  errors: {
    titleEmpty: () => 'Give the deal a title.',
    clientMissing: () => 'Choose the client of this deal.',
    companyNameEmpty: () => 'Give the company a name.',
  } satisfies ErrorMessages<DealsErrors>,
}
