import { IconAlertTriangle, IconCheck, IconClockExclamation, IconPlant2, IconWind } from '@tabler/icons-react'

const icons = {
  harvest: IconPlant2,
  lean: IconWind,
  late: IconClockExclamation,
  near: IconAlertTriangle,
  done: IconCheck,
} as const

export type Status = keyof typeof icons

/** A meaning shown by colour, sign and word together: harvest, lean, late, near its limit, done. */
export function StatusMark(props: { readonly status: Status; readonly children: string }) {
  const IconOf = icons[props.status]
  return (
    <span className="kb-status" data-status={props.status}>
      <IconOf size={14} stroke={2} aria-hidden />
      {props.children}
    </span>
  )
}
