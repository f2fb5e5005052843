import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { readonly onOpen: () => void; readonly main: ReactNode; readonly side: ReactNode }

/** A line of a list within a record that opens another record. */
export function LineLink({ onOpen, main, side }: Props) {
  return (
    <UnstyledButton className="kb-line" onClick={onOpen}>
      <span className="kb-line-main">{main}</span>
      <span className="kb-line-side">{side}</span>
    </UnstyledButton>
  )
}
