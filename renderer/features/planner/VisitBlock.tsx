import { IconBan, IconCheck, IconHeartHandshake, IconPhone, IconUser, IconVideo } from '@tabler/icons-react'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'

type Props = {
  readonly visit: VisitRow
  readonly props: ComponentPropsWithoutRef<'button'>
  /** An arrow with Alt; true: the contact was moved by it. */
  readonly onKey: (key: string) => boolean
  readonly children: ReactNode
}

/** One contact in the calendar: sign, name, aim; colour and sign say its state. */
export function VisitBlock({ visit, props, onKey, children }: Props) {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { planner } = m
  const label = planner.describe(
    planner.kinds[visit.kind],
    visit.clientName ?? visit.title,
    format.dayLong(datePart(visit.startsAt)),
    format.time(visit.startsAt),
    format.time(visit.endsAt),
    planner.states[visit.state],
  )
  return (
    <button
      type="button"
      {...props}
      lang={language}
      aria-label={label}
      data-state={visit.state}
      data-own={visit.clientId === null ? true : undefined}
      className={`${props.className ?? ''} kb-visit`}
      onKeyDown={(event) => {
        if (event.altKey && onKey(event.key)) {
          event.preventDefault()
          event.stopPropagation()
        } else props.onKeyDown?.(event)
      }}
    >
      {children}
      <span className="kb-visit-body">
        <span className="kb-visit-name">
          <Sign visit={visit} />
          {visit.clientName === null ? visit.title : <NameText name={visit.clientName} />}
        </span>
        {visit.clientName === null || visit.title === '' ? null : (
          <span className="kb-visit-aim">{visit.title}</span>
        )}
      </span>
    </button>
  )
}

function Sign({ visit }: { readonly visit: VisitRow }) {
  if (visit.state === 'done') return <IconCheck size={13} stroke={2.4} aria-hidden />
  if (visit.state === 'cancelled' || visit.state === 'moved') return <IconBan size={13} aria-hidden />
  if (visit.kind === 'call') return <IconPhone size={13} aria-hidden />
  if (visit.kind === 'video') return <IconVideo size={13} aria-hidden />
  return visit.clientId === null ? (
    <IconUser size={13} aria-hidden />
  ) : (
    <IconHeartHandshake size={13} aria-hidden />
  )
}
