import type { Reliability } from '../../../shared/domain/dossier/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { type Status, StatusMark } from '../../ui/StatusMark.tsx'
import { DossierSection } from './DossierSection.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryLine } from './EntryLine.tsx'
import { FactLines } from './FactSections.tsx'
import { ProvenanceText } from './ProvenanceText.tsx'
import { factsOf, topicsOf } from './sections.ts'

const marks: Readonly<Record<Reliability['result'], Status>> = { good: 'done', doubtful: 'near', bad: 'late' }

/** Checks, credit limit, terms and how the client pays (K-21). */
export function TrustSection() {
  const m = useMessages()
  const { dossier, client } = useDossier()
  const facts = factsOf(dossier, topicsOf.trust ?? [])
  const { credit } = m.dossier
  const hasCredit = client.creditLimitMinor !== null || client.paymentDays !== null
  return (
    <DossierSection
      name="trust"
      adds={[{ kind: 'reliability' }, { kind: 'fact', preset: { topic: 'terms' } }]}
      isEmpty={dossier.reliability.length === 0 && facts.length === 0 && !hasCredit}
    >
      {hasCredit ? (
        <p className="kb-credit">
          {client.creditLimitMinor === null ? null : (
            <span>
              <span className="kb-quiet">{credit.limit}: </span>
              <MoneyText minor={client.creditLimitMinor} currency={client.currency} cents="auto" />
            </span>
          )}
          {client.paymentDays === null ? null : (
            <span>
              <span className="kb-quiet">{credit.pays}: </span>
              {credit.days(client.paymentDays)}
            </span>
          )}
        </p>
      ) : null}
      <ul className="kb-lines">
        {dossier.reliability.map((check) => (
          <EntryLine key={check.id} section="trust" kind="reliability" entry={check}>
            <span className="kb-entry-topic">
              {m.dossier.subjects[check.subject]}{' '}
              <StatusMark status={marks[check.result]}>{m.dossier.results[check.result]}</StatusMark>
            </span>
            <Private className="kb-entry-text">{check.text}</Private>
            <span className="kb-entry-foot">
              <ProvenanceText {...check} />
            </span>
          </EntryLine>
        ))}
      </ul>
      <FactLines section="trust" facts={facts} />
    </DossierSection>
  )
}
