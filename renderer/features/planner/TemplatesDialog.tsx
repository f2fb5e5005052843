import { ActionIcon, Button, Group, Modal, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { TemplateItem, WeekTemplate } from '../../../shared/domain/planner/types.ts'
import { type DraftItem, templateInWeek, templateOfWeek } from '../../../shared/domain/planner/week-draft.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { useNow } from './CopyWeekDialog.tsx'
import { type DraftLine, DraftList } from './DraftList.tsx'
import type { Week } from './use-week.ts'

type Props = { readonly week: Week; readonly onClose: () => void }

/** Weeks the user likes to begin with: put into this one, or made of it. */
export function TemplatesDialog({ week, onClose }: Props) {
  const m = useMessages()
  const words = m.week.draft
  const templates = useBookQuery('planner.templates', {})
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={words.templatesTitle}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="xl">
        <QueryView query={templates} rows={4}>
          {(known) =>
            known.length === 0 ? (
              <Text>{words.templatesNone}</Text>
            ) : (
              <Apply templates={known} week={week} onDone={onClose} />
            )
          }
        </QueryView>
        <SaveAs week={week} />
      </Stack>
    </Modal>
  )
}

type ApplyProps = {
  readonly templates: readonly WeekTemplate[]
  readonly week: Week
  readonly onDone: () => void
}

function Apply({ templates, week, onDone }: ApplyProps) {
  const m = useMessages()
  const words = m.week.draft
  const now = useNow()
  const [id, setId] = useState<string | null>(null)
  const clients = useBookQuery('clients.list', {})
  const trash = useCommand('planner.trashTemplate', { undo: true, done: () => words.trashed })
  const template = templates.find((one) => one.id === id) ?? templates[0]
  if (template === undefined) return null
  const names = new Map((clients.data ?? []).map((client) => [client.id, client.name]))
  const lines = templateInWeek(template.items, week.from, week.visits, now).map((item, i) =>
    toLine(item, i, names),
  )
  return (
    <Stack gap="sm">
      <Group align="flex-end" wrap="nowrap">
        <Select
          flex={1}
          label={words.template}
          allowDeselect={false}
          data={templates.map(({ id: value, name: label }) => ({ value, label }))}
          value={template.id}
          onChange={setId}
        />
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={words.trashTemplate}
          loading={trash.pending}
          onClick={() => void trash.run({ id: template.id })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <DraftList key={template.id} lines={lines} onDone={onDone} />
    </Stack>
  )
}

function toLine(
  { of, ...item }: DraftItem<TemplateItem>,
  place: number,
  names: ReadonlyMap<string, string>,
): DraftLine {
  const { clientId, kind, title, isCallBlock } = of
  const name = clientId === null ? undefined : names.get(clientId)
  return {
    id: String(place),
    name: name ?? title,
    title: name === undefined ? '' : title,
    item,
    contact: { clientId, kind, title, isCallBlock, startsAt: item.startsAt, endsAt: item.endsAt },
  }
}

function SaveAs({ week }: Pick<Props, 'week'>) {
  const m = useMessages()
  const words = m.week.draft
  const [name, setName] = useState('')
  const save = useCommand('planner.saveTemplate', {
    undo: true,
    done: (template) => words.savedAs(template.name),
    quiet: true,
  })
  const items = templateOfWeek(week.visits)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await save.run({ id: null, name, items: [...items] })).ok) setName('')
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Title order={3} size="h4" mb="xs">
        {words.nameLabel}
      </Title>
      {items.length === 0 ? (
        <Text c="dimmed">{words.emptyWeek}</Text>
      ) : (
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={words.name}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={save.pending}>
            {words.saveAs}
          </Button>
        </Group>
      )}
      <FailureText failure={save.error} mt="sm" />
    </form>
  )
}
