import type { DossierErrors } from '../../contract/dossier.ts'
import type { ErrorMessages } from '../messages.ts'

export const dossier = {
  errors: {
    empty: () => 'Write something first: an empty entry says nothing.',
    yearTwice: (p) => `The figures of ${p.year} are here already. Change those.`,
    groupTwice: (p) => `“${p.group}” from this supplier stands in the grid already. Change that cell.`,
    endsBeforeStart: () => 'It ends before it begins. Check the two dates.',
    otherClient: () => 'This belongs to another client.',
  } satisfies ErrorMessages<DossierErrors>,
}
