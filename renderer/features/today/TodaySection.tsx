import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type Props<T> = {
  readonly title: string
  readonly hint?: string
  readonly items: readonly T[]
  readonly itemKey: (item: T) => string
  readonly line: (item: T) => ReactNode
  /** Said where there are none; absent: the section is not shown then. */
  readonly empty?: string
}

/** A heading and its lines. */
export function TodaySection<T>({ title, hint, items, itemKey, line, empty }: Props<T>) {
  if (items.length === 0 && empty === undefined) return null
  return (
    <section aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {hint === undefined || items.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      {items.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <ul className="kb-lines">
          {items.map((item) => (
            <li key={itemKey(item)}>{line(item)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
