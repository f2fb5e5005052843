import { UnstyledButton } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import type { ComponentPropsWithoutRef } from 'react'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'

type Props = { readonly leg: Leg; readonly props: ComponentPropsWithoutRef<'button'> }

/** A way to or from a contact; red, with what lacks, where the gap is too short. Pressed, its minutes are corrected. */
export function WayBand({ leg, props }: Props) {
  const m = useMessages()
  const format = useFormat()
  const minutes = format.duration(leg.minutes)
  const lacking = leg.shortBy > 0 ? m.planner.shortBy(format.duration(leg.shortBy)) : null
  return (
    <UnstyledButton
      {...props}
      // Every way is also in the form of its contact: Tab goes from contact to contact.
      tabIndex={-1}
      className={`${props.className ?? ''} kb-way`}
      data-short={lacking === null ? undefined : true}
      data-usual={leg.source === 'usual' ? true : undefined}
      aria-label={format.sentence([m.planner.way(minutes, format.time(leg.leaveAt)), lacking ?? ''])}
    >
      <span className="kb-way-text">
        {lacking === null ? (
          minutes
        ) : (
          <>
            <IconClockExclamation size={12} aria-hidden /> {m.planner.shortBand(format.duration(leg.shortBy))}
          </>
        )}
      </span>
    </UnstyledButton>
  )
}
