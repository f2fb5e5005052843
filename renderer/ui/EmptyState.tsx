import { Stack, Text, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly text?: string
  readonly icon?: Icon
  /** The one thing to do next. */
  readonly action?: ReactNode
}

/** What a list shows while nothing is in it: what would be here, and how to begin. */
export function EmptyState({ title, text, icon: IconOf, action }: Props) {
  return (
    <Stack align="center" gap="xs" py={64} px="md" className="kb-state">
      {IconOf === undefined ? null : <IconOf size={32} stroke={1.25} aria-hidden className="kb-quiet" />}
      <Title order={2} size="h4" ta="center">
        {title}
      </Title>
      {text === undefined ? null : (
        <Text c="dimmed" ta="center" maw={480}>
          {text}
        </Text>
      )}
      {action}
    </Stack>
  )
}
