import { NumberInput, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core'
import { useParams } from 'wouter'
import type { Template } from '../../../shared/domain/templates/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { TemplateTools } from './TemplateTools.tsx'
import { TextOf } from './TextOf.tsx'
import { useSavedFields } from './use-saved-fields.ts'
import { WordTemplate } from './WordTemplate.tsx'

export function TemplatePage() {
  const { id } = useParams<{ id: string }>()
  const query = useBookQuery('templates.get', { id })
  return (
    <QueryView query={query}>
      {(template) =>
        template.kind === 'word' ? (
          <WordTemplate key={id} template={template} />
        ) : (
          <TemplateForm key={id} template={template} />
        )
      }
    </QueryView>
  )
}

function TemplateForm({ template }: { readonly template: Template }) {
  const m = useMessages()
  const { fields } = m.templates
  const { id, name, language, subject, validDays, isDefault, body } = template
  const save = useCommand('templates.save')
  const form = useSavedFields({ name, language, subject, validDays, isDefault, body }, (patch) =>
    save.run({ id, fields: patch }),
  )
  const { values, set } = form
  return (
    <Page title={values.name} toolbar={<TemplateTools template={template} />}>
      <Stack gap="md" maw={960} pb="xl">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <TextInput
            label={fields.name}
            required
            maxLength={200}
            value={values.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={fields.subject}
            maxLength={300}
            value={values.subject}
            onChange={(event) => set({ subject: event.currentTarget.value })}
          />
          <LanguageSelect
            label={fields.language}
            value={values.language}
            onChange={(value) => set({ language: value })}
          />
          <NumberInput
            label={fields.validDays}
            min={0}
            max={3650}
            allowDecimal={false}
            value={values.validDays}
            onChange={(value) => set({ validDays: Math.max(0, Math.trunc(Number(value) || 0)) })}
          />
        </SimpleGrid>
        <Switch
          label={fields.isDefault}
          checked={values.isDefault}
          onChange={(event) => set({ isDefault: event.currentTarget.checked })}
        />
        <TextOf
          body={body}
          language={values.language}
          status={form.status}
          onChange={(changed) => set({ body: changed })}
        />
      </Stack>
    </Page>
  )
}
