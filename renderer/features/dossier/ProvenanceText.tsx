import { isStale } from '../../../shared/domain/dossier/open-questions.ts'
import type { Provenance } from '../../../shared/domain/dossier/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = Provenance & {
  /** What happened once does not grow stale. */
  readonly isTimeless?: boolean
}

/** Of what day a statement is, who said so, how sure it is, and whether it has grown stale. */
export function ProvenanceText({ knownOn, source, confidence, isTimeless = false }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const { staleDays } = useBookSettings()
  const stale = !isTimeless && isStale(knownOn, { today, staleDays })
  return (
    <span className="kb-provenance">
      <DateText date={knownOn} />
      <span aria-hidden>·</span>
      {source === '' ? <span>{m.dossier.noSource}</span> : <Private>{source}</Private>}
      <span aria-hidden>·</span>
      <span>{m.dossier.confidences[confidence]}</span>
      {stale ? (
        <span title={m.dossier.staleHint(format.relativeDay(knownOn, today))}>
          <StatusMark status="near">{m.dossier.stale}</StatusMark>
        </span>
      ) : null}
    </span>
  )
}
