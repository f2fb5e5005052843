import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from './language.tsx'

type Props = {
  readonly icon: ReactNode
  readonly children: ReactNode
  readonly kind?: 'info' | 'warning'
  readonly action?: ReactNode
  readonly onHide?: () => void
}

/** One line above every page that says something of the moment or of the book as a whole. */
export function Banner({ icon, children, kind = 'warning', action, onHide }: Props) {
  const m = useMessages()
  return (
    <div className="kb-banner" data-kind={kind} role="status">
      {icon}
      <p>{children}</p>
      {action}
      {onHide === undefined ? null : (
        <CloseButton size="sm" aria-label={m.shell.banners.hide} onClick={onHide} />
      )}
    </div>
  )
}
