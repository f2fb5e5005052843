import { type ReactNode, type RefObject, useEffect, useRef } from 'react'

type Props = {
  readonly list: ReactNode
  /** The record beside the list; null: none is chosen. */
  readonly detail: ReactNode | null
  /** Name of the record's region for screen readers. */
  readonly detailLabel: string
}

/** A list and its record side by side; in a narrow window the record covers the list. */
export function SplitView({ list, detail, detailLabel }: Props) {
  return (
    <div className="kb-split" data-has-detail={detail === null ? undefined : true}>
      <div className="kb-split-list">{list}</div>
      {detail === null ? null : (
        <section className="kb-split-detail" aria-label={detailLabel}>
          {detail}
        </section>
      )}
    </div>
  )
}

/** For a part of the record: its top is brought into sight whenever something else is shown there. */
export function useTopOf<E extends HTMLElement>(shown: string): RefObject<E | null> {
  const part = useRef<E>(null)
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (before.current !== shown) part.current?.closest('.kb-split-detail')?.scrollTo(0, 0)
    before.current = shown
  })
  return part
}
