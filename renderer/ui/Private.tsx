import type { ReactNode } from 'react'
import { usePrivacy } from './privacy.tsx'

/** Blurred in privacy mode; a pointer held on it, or Tab to it, does not reveal it: the toggle does. */
export function Private(props: { readonly children: ReactNode; readonly className?: string }) {
  const { isOn } = usePrivacy()
  return (
    <span className={props.className} data-private={isOn ? 'on' : undefined}>
      {props.children}
    </span>
  )
}
