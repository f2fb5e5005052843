import { Checkbox, Select, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import type { Language } from '../../../shared/contract/settings.ts'
import type { TemplateKind } from '../../../shared/domain/templates/types.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'

/** What a proposal begins with, as the call takes it. */
export type Beginning = {
  readonly templateId?: string | null
  readonly basedOnId?: string
  readonly blockIds?: string[]
}

type Props = {
  readonly clientId: string | null
  readonly language: Language
  readonly beginning: Beginning
  readonly onChange: (beginning: Beginning) => void
}

export function BeginWith({ way, ...rest }: Props & { readonly way: 'template' | 'needs' | 'based' }) {
  if (way === 'template') return <FromTemplate {...rest} />
  return way === 'based' ? <FromProposal {...rest} /> : <FromNeeds {...rest} />
}

const usual = ''

function FromTemplate({ language, beginning, onChange }: Props) {
  const m = useMessages()
  const words = m.proposals.start
  const templates = (useBookQuery('templates.list', {}).data ?? []).filter((t) => t.language === language)
  const first = templates.find((t) => t.isDefault)?.id ?? usual
  const chosen = beginning.templateId === undefined ? first : (beginning.templateId ?? usual)
  const items = (kind: TemplateKind) =>
    templates.filter((t) => t.kind === kind).map((t) => ({ value: t.id, label: t.name }))
  const files = items('word')
  return (
    <Select
      label={words.template}
      description={files.some((file) => file.value === chosen) ? words.wordHelp : undefined}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      data={[
        { group: words.texts, items: [{ value: usual, label: words.usual }, ...items('document')] },
        ...(files.length === 0 ? [] : [{ group: words.wordFiles, items: files }]),
      ]}
      value={chosen}
      onChange={(id) => onChange({ templateId: id === usual ? null : id })}
    />
  )
}

function FromProposal({ clientId, beginning, onChange }: Props) {
  const m = useMessages()
  const rows = useBookQuery('proposals.list', { state: 'accepted' }).data?.rows ?? []
  if (rows.length === 0) return <Text c="dimmed">{m.proposals.start.basedNone}</Text>
  const own = [...rows].sort((a, b) => Number(b.clientId === clientId) - Number(a.clientId === clientId))
  return (
    <Select
      label={m.proposals.start.choose}
      searchable
      data={own.map((row) => ({ value: row.id, label: `${row.number} · ${row.clientName} · ${row.title}` }))}
      value={beginning.basedOnId ?? null}
      onChange={(id) => onChange(id === null ? {} : { basedOnId: id })}
    />
  )
}

function FromNeeds({ clientId, language, beginning, onChange }: Props) {
  const m = useMessages()
  const words = m.proposals.start
  const query = useBookQuery(
    'proposals.needs',
    { clientId: clientId ?? '-', language },
    { enabled: clientId !== null, keepPrevious: false },
  )
  const blocks = query.data?.blocks
  const isChosen = beginning.blockIds !== undefined
  useEffect(() => {
    if (blocks !== undefined && !isChosen) onChange({ blockIds: blocks.map((block) => block.id) })
  }, [blocks, isChosen, onChange])
  if (blocks === undefined) return null
  if (blocks.length === 0) return <Text c="dimmed">{words.needsNone}</Text>
  const chosen = new Set(beginning.blockIds)
  const toggle = (id: string) =>
    onChange({
      blockIds: blocks.map((block) => block.id).filter((b) => (b === id ? !chosen.has(b) : chosen.has(b))),
    })
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {words.needsHelp}
      </Text>
      {blocks.map((block) => (
        <Checkbox
          key={block.id}
          label={block.name}
          description={block.need}
          checked={chosen.has(block.id)}
          onChange={() => toggle(block.id)}
        />
      ))}
    </Stack>
  )
}
