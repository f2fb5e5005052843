import type { DossierDetail } from '../../../shared/contract/dossier.ts'
import type { Reliability } from '../../../shared/domain/dossier/types.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { QualityText } from '../../ui/QualityText.tsx'
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
  const { debt } = dossier
  const hasDebt = debt.quality.invoices > 0 || debt.openMinor > 0
  return (
    <DossierSection
      name="trust"
      adds={[{ kind: 'reliability' }, { kind: 'fact', preset: { topic: 'terms' } }]}
      isEmpty={dossier.reliability.length === 0 && facts.length === 0 && !hasCredit && !hasDebt}
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
      {hasDebt ? <DebtText debt={debt} currency={client.currency} /> : null}
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

type DebtProps = { readonly debt: DossierDetail['debt']; readonly currency: string }

/** What the client owes, what of it is late, and how it has paid so far: reckoned from its invoices. */
function DebtText({ debt, currency }: DebtProps) {
  const m = useMessages()
  const format = useFormat()
  const { credit } = m.dossier
  return (
    <div>
      <p className="kb-credit">
        <span>
          <span className="kb-quiet">{credit.owes}: </span>
          <MoneyText minor={debt.openMinor} currency={currency} cents="auto" />
        </span>
        {debt.overdueMinor === 0 ? (
          <span className="kb-quiet">{m.receivables.nothingLate}</span>
        ) : (
          <StatusMark status="late">
            {`${credit.overdue}: ${format.money(debt.overdueMinor, currency, { cents: 'auto' })}`}
          </StatusMark>
        )}
      </p>
      <QualityText quality={debt.quality} />
    </div>
  )
}
