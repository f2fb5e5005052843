import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { Template } from '../../../shared/domain/templates/types.ts'
import type { WordReport } from '../../../shared/domain/templates/word-report.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useCallQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { TemplateTools } from './TemplateTools.tsx'
import { useSavedFields } from './use-saved-fields.ts'
import { WordDrop } from './WordDrop.tsx'
import { WordFaults } from './WordFaults.tsx'
import { WordTags } from './WordTags.tsx'

/** A Word file of the user's own company: its tags, what they stand for, and what keeps it from being filled. */
export function WordTemplate({ template }: { readonly template: Template }) {
  const m = useMessages()
  const { id, name, language, wordKeys } = template
  const save = useCommand('templates.save')
  const form = useSavedFields({ name, language, wordKeys: { ...wordKeys } }, (fields) =>
    save.run({ id, fields }),
  )
  const { values, set } = form
  const query = useCallQuery('templates.wordReport', { id }, ['templates'], { isForgotten: true })
  return (
    <Page title={values.name} toolbar={<TemplateTools template={template} />}>
      <Stack gap="md" maw={960} pb="xl">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={m.templates.fields.name}
            required
            maxLength={200}
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <LanguageSelect
            label={m.templates.fields.language}
            value={values.language}
            onChange={(value) => set({ language: value })}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed" role="status" ta="end">
          {m.proposals.editor[form.status]}
        </Text>
        <WordDrop id={id} language={values.language} label={m.templates.word.replace} />
        <QueryView query={query}>
          {(report) => (
            <Report
              report={report}
              chosen={values.wordKeys}
              onChoose={(changed) => set({ wordKeys: { ...changed } })}
            />
          )}
        </QueryView>
      </Stack>
    </Page>
  )
}

type Chosen = Readonly<Record<string, string>>
type ReportProps = {
  readonly report: WordReport
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

function Report({ report, chosen, onChoose }: ReportProps) {
  const words = useMessages().templates.word
  if (report.problems.length > 0) return <WordFaults problems={report.problems} />
  if (report.tags.length === 0) return <Text c="dimmed">{words.noTags}</Text>
  return <WordTags report={report} chosen={chosen} onChoose={onChoose} />
}
