import { Button } from '@mantine/core'
import { IconNotebook } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { datePart } from '../../../shared/base/local-date.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'

/** How often the core is asked whether it is time to read, in milliseconds. */
const askMs = 30_000

/** Offers the brief of the next contact in time, above whatever page is open, until it was read or put away. */
export function BriefBanner() {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { today } = useClock()
  const [path, go] = useLocation()
  const [but, setBut] = useState<readonly { readonly visitId: string; readonly startsAt: string }[]>([])
  const query = useBookQuery('briefs.inTime', { language, but: [...but] })
  const { refetch } = query
  useEffect(() => {
    const timer = window.setInterval(() => void refetch(), askMs)
    return () => window.clearInterval(timer)
  }, [refetch])
  const due = query.data ?? null
  if (due === null) return null
  const { visitId, startsAt, leaveAt, clientName } = due
  const briefPath = `/week/brief/${visitId}`
  if (path === briefPath) return null
  const words = m.briefs.inTime
  const time = format.time(startsAt)
  const isToday = datePart(startsAt) === today
  return (
    <Banner
      kind="info"
      icon={<IconNotebook size={18} aria-hidden />}
      onHide={() => setBut((before) => [...before, { visitId, startsAt }])}
      action={
        <Button size="compact-sm" variant="default" onClick={() => go(briefPath)}>
          {words.read}
        </Button>
      }
    >
      {isToday ? words.at(time) : `${format.dayOfWeek(datePart(startsAt))}, ${time}`}
      {': '}
      <NameText name={clientName} />
      {leaveAt === null ? null : ` · ${words.leaveBy(format.time(leaveAt))}`}
    </Banner>
  )
}
