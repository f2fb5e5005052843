import { Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly text?: string; readonly children: ReactNode }

/** A titled part of a settings panel. */
export function SettingsSection({ title, text, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h4" id={id}>
        {title}
      </Title>
      {text === undefined ? null : (
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      )}
      <Stack gap="sm" mt="sm" align="stretch">
        {children}
      </Stack>
    </section>
  )
}
