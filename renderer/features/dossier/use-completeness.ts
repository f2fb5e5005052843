import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { DossierDetail } from '../../../shared/contract/dossier.ts'
import {
  type Completeness,
  completenessOf,
  type OpenQuestion,
  openQuestions,
} from '../../../shared/domain/dossier/open-questions.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useClock } from '../../ui/clock.tsx'

type Known = Pick<ClientDetail, 'client' | 'people'> & { readonly dossier: DossierDetail }

/** How much of a client is known today, and what to ask next (K-20, K-32). */
export function useCompleteness({ dossier, client, people }: Known): Completeness & {
  readonly open: readonly OpenQuestion[]
} {
  const { today } = useClock()
  const { staleDays } = useBookSettings()
  const paysKnownOn = dossier.debt.quality.grade === 'unknown' ? null : today
  const known = { dossier, client, people: people.map(({ job }) => job), paysKnownOn }
  const day = { today, staleDays }
  return { ...completenessOf(known, day), open: openQuestions(known, day) }
}
