import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useLocation, useParams } from 'wouter'
import { type Language, languages } from '../../../shared/contract/settings.ts'
import type { Template } from '../../../shared/domain/templates/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { TextOf } from './TextOf.tsx'
import { useSavedFields } from './use-saved-fields.ts'

export function TemplatePage() {
  const { id } = useParams<{ id: string }>()
  const query = useBookQuery('templates.get', { id })
  return <QueryView query={query}>{(template) => <TemplateForm key={id} template={template} />}</QueryView>
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
    <Page title={values.name} toolbar={<Tools template={template} />}>
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
          <Select
            label={fields.language}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: m.shell.language[value] }))}
            value={values.language}
            onChange={(value) => set({ language: (value ?? 'en') as Language })}
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

function Tools({ template }: { readonly template: Template }) {
  const m = useMessages()
  const [, go] = useLocation()
  const trash = useCommand('templates.trash', { undo: true, done: () => m.templates.trashed(template.name) })
  const remove = async () => {
    if ((await trash.run({ id: template.id })).ok) go('/templates')
  }
  return (
    <Group gap="sm" w="100%">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go('/templates')}
      >
        {m.templates.back}
      </Button>
      <Button variant="subtle" color="red" ms="auto" loading={trash.pending} onClick={() => void remove()}>
        {m.templates.trash}
      </Button>
    </Group>
  )
}
