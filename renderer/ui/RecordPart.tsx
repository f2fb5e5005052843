import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  /** What stands at the right of the title: add, for example. */
  readonly action?: ReactNode
  /** Said in place of the content where there is none. */
  readonly empty?: string | null
  readonly children?: ReactNode
}

/** A part of a record under its own heading. */
export function RecordPart({ title, action, empty = null, children }: Props) {
  return (
    <section aria-label={title}>
      <Group justify="space-between" align="center" gap="sm" mb={4}>
        <Title order={3} size="h4">
          {title}
        </Title>
        {action}
      </Group>
      {empty === null ? (
        children
      ) : (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      )}
    </section>
  )
}
