import { Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ExportPart } from './ExportPart.tsx'
import { ImportPart } from './ImportPart.tsx'

/** The week in other calendars: out as a file, in as a file. */
export function CalendarsPage() {
  const m = useMessages()
  return (
    <Page title={m.calendars.title}>
      <Stack gap={40} maw={860} pb="xl">
        <Part title={m.calendars.out.title}>
          <ExportPart />
        </Part>
        <Part title={m.calendars.in.title}>
          <ImportPart />
        </Part>
      </Stack>
    </Page>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2} size="h3" mb="md">
        {title}
      </Title>
      {children}
    </section>
  )
}
