import { Stack, Title } from '@mantine/core'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { LostClients } from './LostClients.tsx'
import { ProspectBoard } from './ProspectBoard.tsx'
import './appraisal.css'

/** Who may become a client, by stage, and who no longer is one, with the reasons (K-15). */
export function ProspectsPage() {
  const m = useMessages()
  const text = m.appraisal.board
  const query = useBookQuery('appraisal.board', {})
  return (
    <Page title={text.title}>
      <QueryView query={query}>
        {({ prospects, lost }) => (
          <Stack gap="xl">
            <section aria-label={text.prospects}>
              <Title order={2} size="h4" mb="xs">
                {text.prospects}
              </Title>
              <ProspectBoard rows={prospects} />
            </section>
            <section aria-label={text.lost}>
              <Title order={2} size="h4" mb="xs">
                {text.lost}
              </Title>
              <LostClients rows={lost} />
            </section>
          </Stack>
        )}
      </QueryView>
    </Page>
  )
}
