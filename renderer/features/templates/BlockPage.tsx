import { Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core'
import { useParams } from 'wouter'
import { type BlockTopic, blockTopics, type LibraryBlock } from '../../../shared/domain/templates/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTools } from './PageTools.tsx'
import { TextOf } from './TextOf.tsx'
import { useSavedFields } from './use-saved-fields.ts'

export function BlockPage() {
  const m = useMessages()
  const { id } = useParams<{ id: string }>()
  const query = useBookQuery('templates.blocks', {})
  return (
    <QueryView query={query}>
      {(blocks) => {
        const block = blocks.find((candidate) => candidate.id === id)
        return block === undefined ? (
          <Page title={m.templates.title}>
            <EmptyState title={m.shell.states.notFoundTitle} text={m.shell.states.notFoundText} />
          </Page>
        ) : (
          <BlockForm key={id} block={block} />
        )
      }}
    </QueryView>
  )
}

function BlockForm({ block }: { readonly block: LibraryBlock }) {
  const m = useMessages()
  const { fields } = m.templates
  const { id, name, language, topic, needs, body } = block
  const save = useCommand('templates.saveBlock')
  const { values, set, status } = useSavedFields(
    { name, language, topic, needs: [...needs], body },
    (patch) => save.run({ id, fields: patch }),
  )
  return (
    <Page title={values.name} toolbar={<Tools block={block} />}>
      <Stack gap="md" maw={960} pb="xl">
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
          <TextInput
            label={fields.name}
            required
            maxLength={200}
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Select
            label={fields.topic}
            allowDeselect={false}
            data={blockTopics.map((value) => ({ value, label: m.templates.topics[value] }))}
            value={values.topic}
            onChange={(value) => set({ topic: (value ?? 'other') as BlockTopic })}
          />
          <LanguageSelect
            label={fields.language}
            value={values.language}
            onChange={(value) => set({ language: value })}
          />
        </SimpleGrid>
        <TagsInput
          label={fields.needs}
          description={fields.needsHelp}
          value={values.needs}
          onChange={(changed) => set({ needs: changed })}
        />
        <TextOf
          body={body}
          language={values.language}
          status={status}
          onChange={(changed) => set({ body: changed })}
        />
      </Stack>
    </Page>
  )
}

function Tools({ block }: { readonly block: LibraryBlock }) {
  const m = useMessages()
  const trash = useCommand('templates.trashBlock', {
    undo: true,
    done: () => m.templates.trashed(block.name),
  })
  return <PageTools pending={trash.pending} onTrash={async () => (await trash.run({ id: block.id })).ok} />
}
