import { Button } from '@mantine/core'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { DossierSection } from './DossierSection.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryLine } from './EntryLine.tsx'
import { PersonName } from './FactSections.tsx'
import { ProvenanceText } from './ProvenanceText.tsx'

/** Competitors at this client, and what they offer (K-25). */
export function RivalsSection() {
  const m = useMessages()
  const { dossier } = useDossier()
  const { fields } = m.dossier
  return (
    <DossierSection name="rivals" adds={[{ kind: 'rival' }]} isEmpty={dossier.rivals.length === 0}>
      <ul className="kb-lines">
        {dossier.rivals.map((rival) => (
          <EntryLine key={rival.id} section="rivals" kind="rival" entry={rival}>
            <span className="kb-entry-text">
              <Private className="kb-entry-name">{rival.name}</Private>
              {rival.offer === '' ? null : <Private>{` — ${rival.offer}`}</Private>}
            </span>
            <Parts
              parts={[
                [fields.terms, rival.terms],
                [fields.strengths, rival.strengths],
                [fields.weaknesses, rival.weaknesses],
              ]}
            />
            <span className="kb-entry-foot">
              <ProvenanceText {...rival} />
            </span>
          </EntryLine>
        ))}
      </ul>
    </DossierSection>
  )
}

/** What belongs to an entry, each with its name; what is not known takes no room. */
function Parts({ parts }: { readonly parts: readonly (readonly [string, string])[] }) {
  return parts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (
      <span key={label} className="kb-entry-part">
        <span className="kb-quiet">{label}:</span> <Private>{text}</Private>
      </span>
    ))
}

/** What was promised by either side, the open and the early ones first (K-43). */
export function PromisesSection() {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const { dossier, client, people } = useDossier()
  const save = useCommand('dossier.save', { undo: true, done: () => m.dossier.saved })
  const text = m.dossier.promise
  return (
    <DossierSection name="promises" adds={[{ kind: 'promise' }]} isEmpty={dossier.promises.length === 0}>
      <ul className="kb-lines">
        {dossier.promises.map((promise) => {
          const isLate = promise.doneOn === null && promise.dueOn !== null && promise.dueOn < today
          const keep = () =>
            save.run({ kind: 'promise', id: promise.id, clientId: client.id, fields: { doneOn: today } })
          const due = promise.dueOn === null ? text.noDay : text.due(format.day(promise.dueOn))
          return (
            <EntryLine
              key={promise.id}
              section="promises"
              kind="promise"
              entry={promise}
              actions={
                promise.doneOn !== null ? null : (
                  <Button size="compact-xs" variant="default" onClick={() => void keep()}>
                    {text.keep}
                  </Button>
                )
              }
            >
              <Private className="kb-entry-text">{promise.text}</Private>
              <span className="kb-entry-foot">
                {format.sentence([m.dossier.sides[promise.side], promise.doneOn === null ? due : ''])}
                <PersonName id={promise.personId} people={people} />{' '}
                {promise.doneOn === null ? null : (
                  <StatusMark status="done">{text.kept(format.day(promise.doneOn))}</StatusMark>
                )}
                {isLate ? <StatusMark status="late">{text.late}</StatusMark> : null}
              </span>
            </EntryLine>
          )
        })}
      </ul>
    </DossierSection>
  )
}

/** What went wrong and how it was settled (K-27). */
export function ClaimsSection() {
  const m = useMessages()
  const format = useFormat()
  const { dossier, people } = useDossier()
  const { fields } = m.dossier
  return (
    <DossierSection name="claims" adds={[{ kind: 'claim' }]} isEmpty={dossier.claims.length === 0}>
      <ul className="kb-lines">
        {dossier.claims.map((claim) => (
          <EntryLine key={claim.id} section="claims" kind="claim" entry={claim}>
            <span className="kb-entry-topic">
              {m.dossier.claimKinds[claim.kind]}{' '}
              {claim.amountMinor === null ? null : (
                <MoneyText minor={claim.amountMinor} currency={claim.currency} cents="auto" />
              )}
            </span>
            <Private className="kb-entry-text">{claim.text}</Private>
            <Parts
              parts={[
                [fields.cause, claim.cause],
                [fields.settlement, claim.settlement],
                [fields.lesson, claim.lesson],
              ]}
            />
            <span className="kb-entry-foot">
              <ProvenanceText
                knownOn={claim.openedOn}
                source={claim.source}
                confidence={claim.confidence}
                isTimeless
              />
              <PersonName id={claim.personId} people={people} />{' '}
              {claim.settledOn === null ? (
                <StatusMark status="near">{m.dossier.claim.open}</StatusMark>
              ) : (
                <StatusMark status="done">{m.dossier.claim.settled(format.day(claim.settledOn))}</StatusMark>
              )}
            </span>
          </EntryLine>
        ))}
      </ul>
    </DossierSection>
  )
}

/** Training given, and events people were invited to (K-26). */
export function OccasionsSection() {
  const m = useMessages()
  const format = useFormat()
  const { dossier, people } = useDossier()
  const nameOf = (id: string) => people.find(({ person }) => person.id === id)?.person.name ?? ''
  return (
    <DossierSection name="occasions" adds={[{ kind: 'occasion' }]} isEmpty={dossier.occasions.length === 0}>
      <ul className="kb-lines">
        {dossier.occasions.map((occasion) => (
          <EntryLine key={occasion.id} section="occasions" kind="occasion" entry={occasion}>
            <span className="kb-entry-topic">{m.dossier.occasionKinds[occasion.kind]}</span>
            <Private className="kb-entry-text">
              {occasion.title}
              {occasion.outcome === '' ? '' : ` — ${occasion.outcome}`}
            </Private>
            {occasion.guests.length === 0 ? null : (
              <span className="kb-entry-part">
                <Private>
                  {occasion.guests
                    .map((guest) => `${nameOf(guest.personId)} (${m.dossier.guestAnswers[guest.answer]})`)
                    .join(', ')}
                </Private>
              </span>
            )}
            <span className="kb-entry-foot">
              {format.sentence([format.day(occasion.heldOn), occasion.place])}
              {occasion.costMinor === null ? null : (
                <>
                  {' · '}
                  <MoneyText minor={occasion.costMinor} currency={occasion.currency} cents="auto" />
                </>
              )}
            </span>
          </EntryLine>
        ))}
      </ul>
    </DossierSection>
  )
}
