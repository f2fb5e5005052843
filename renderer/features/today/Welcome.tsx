import { SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core'
import { IconCoins, IconTableImport, IconUserCircle, IconUserPlus } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useMessages } from '../../ui/language.tsx'

/** The first minutes: four ways in. */
export function Welcome() {
  const m = useMessages()
  const [, go] = useLocation()
  const text = m.today.welcome
  const ways = [
    { icon: IconTableImport, title: text.import, hint: text.importText, path: '/import' },
    { icon: IconUserPlus, title: text.add, hint: text.addText, path: '/clients' },
    { icon: IconCoins, title: text.history, hint: text.historyText, path: '/import?kind=commissions' },
    { icon: IconUserCircle, title: text.settings, hint: text.settingsText, path: '/settings' },
  ] as const
  return (
    <div className="kb-welcome">
      <Title order={2} size="h2">
        {text.title}
      </Title>
      <Text c="dimmed" mb="lg">
        {text.text}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {ways.map(({ icon: IconOf, title, hint, path }) => (
          <UnstyledButton key={path} className="kb-begin" onClick={() => go(path)}>
            <IconOf size={24} stroke={1.5} aria-hidden />
            <span>
              <Text fw={600}>{title}</Text>
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
            </span>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </div>
  )
}
