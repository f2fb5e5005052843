import type { ContractsErrors } from '../../contract/contracts.ts'
import type { ErrorMessages } from '../messages.ts'

export const contracts = {
  errors: {
    clientMissing: () => 'Choose the client of this contract.',
    titleEmpty: () => 'Say what the contract is about.',
    endsBeforeStart: () => 'The contract ends before it begins.',
    signedMissing: () => 'A signed contract needs the day of signing.',
    textEmpty: () => 'Say what is owed.',
    noTerm: () => 'Renewing needs the day on which the contract ends and the months of renewal.',
    noStepForward: () => 'The contract is at its last stage.',
    noStepBack: () => 'The contract is at its first stage.',
  } satisfies ErrorMessages<ContractsErrors>,
}
