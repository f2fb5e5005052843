import { Button, Group, Stack, Title } from '@mantine/core'
import { IconTableImport, IconTags, IconTrash } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { useSettingsPanels } from '../../api/settings-panels.ts'
import { LoadingState } from '../../ui/LoadingState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { LookSettings } from './LookSettings.tsx'
import { OwnerSettings } from './OwnerSettings.tsx'
import { WorkSettings } from './WorkSettings.tsx'

/** Everything that can be set, on one page. */
export function SettingsPage() {
  const m = useMessages()
  const panels = useSettingsPanels()
  return (
    <Page title={m.settings.title}>
      <Stack gap={40} pb="xl" maw={720}>
        <Section title={m.settings.look}>
          <LookSettings />
        </Section>
        <Section title={m.settings.you}>
          <OwnerSettings />
        </Section>
        <Section title={m.settings.work}>
          <WorkSettings />
        </Section>
        <Section title={m.settings.more}>
          <Places />
        </Section>
        {panels.map((panel) => (
          <Section key={panel.id} title={panel.title(m)}>
            <Suspense fallback={<LoadingState />}>
              <panel.component />
            </Suspense>
          </Section>
        ))}
      </Stack>
    </Page>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h3" mb="md">
        {title}
      </Title>
      {children}
    </section>
  )
}

function Places() {
  const m = useMessages()
  const [, go] = useLocation()
  const places = [
    { path: '/products', label: m.settings.priceList, icon: IconTags },
    { path: '/import', label: m.settings.import, icon: IconTableImport },
    { path: '/trash', label: m.settings.trash, icon: IconTrash },
  ] as const
  return (
    <Group gap="sm">
      {places.map(({ path, label, icon: IconOf }) => (
        <Button
          key={path}
          variant="default"
          leftSection={<IconOf size={16} aria-hidden />}
          onClick={() => go(path)}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
