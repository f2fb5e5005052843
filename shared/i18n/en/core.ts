import type { CoreErrors } from '../../contract/errors.ts'
import type { ErrorMessages } from '../messages.ts'

export const core = {
  errors: {
    unknownCall: (p) =>
      `The program asked itself for something it does not know (${p.name}). Please restart it.`,
    badInput: (p) => `This value can’t be taken: ${p.field}. ${p.problem}`,
    textTooLong: (p) =>
      `“${p.start}…” has ${p.length.toLocaleString('en')} characters; at most ${p.limit.toLocaleString('en')} can be kept. Nothing was cut off: please shorten it.`,
    notCurrency: (p) => `“${p.typed}” is no currency. Write three letters, such as EUR.`,
    cancelled: () => 'Stopped. Nothing was changed.',
    notFound: () => 'This is no longer in the book.',
    unexpected: (p) =>
      `Something went wrong inside the program, and nothing was changed. (${p.name}: ${p.detail})`,
    stopped: () => 'The program is closing.',
    fileNotWritten: (p) => `The file could not be written: ${p.path}. ${p.reason}`,
  } satisfies ErrorMessages<CoreErrors>,
}
