import { useClock } from './clock.tsx'
import { useFormat } from './language.tsx'

type Props = {
  /** 'YYYY-MM-DD'; null: not known. */
  readonly date: string | null
  /** day: 14 Nov 2026; long: with weekday; week: Sat 14 Nov; relative: tomorrow, in 3 days. */
  readonly as?: 'day' | 'long' | 'week' | 'relative'
}

/** A calendar day; the whole date is in its tooltip where a short form is shown. */
export function DateText({ date, as = 'day' }: Props) {
  const format = useFormat()
  const { today } = useClock()
  if (date === null) return <span className="kb-quiet">—</span>
  const shapes = {
    day: format.day,
    long: format.dayLong,
    week: format.dayOfWeek,
    relative: (day: string) => format.relativeDay(day, today),
  }
  return (
    <time dateTime={date} title={format.dayLong(date)} className="kb-nowrap">
      {shapes[as](date)}
    </time>
  )
}
