import { Button, Group, Tabs } from '@mantine/core'
import { IconArrowLeft, IconFileTypeDocx, IconTemplate } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { TemplateRow } from '../../../shared/contract/templates.ts'
import type { LibraryBlock } from '../../../shared/domain/templates/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { Column } from '../../ui/table-model.ts'
import { NewWord } from './NewWord.tsx'

type Tab = 'templates' | 'blocks'

/** What offers begin with, and the texts used again and again. */
export function TemplatesPage() {
  const m = useMessages()
  const [, go] = useLocation()
  const [tab, setTab] = useState<Tab>('templates')
  const [isWordAsked, setWordAsked] = useState(false)
  const add = useAdd(tab, go)
  return (
    <Page
      title={m.templates.title}
      layout="fill"
      mainAction={{ label: tab === 'templates' ? m.templates.new : m.templates.newBlock, perform: add }}
      toolbar={<Toolbar tab={tab} onWord={() => setWordAsked(true)} />}
      tabs={
        <Tabs value={tab} onChange={(value) => setTab(value as Tab)}>
          <Tabs.List aria-label={m.templates.title}>
            <Tabs.Tab value="templates">{m.templates.tabs.templates}</Tabs.Tab>
            <Tabs.Tab value="blocks">{m.templates.tabs.blocks}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      }
    >
      {tab === 'templates' ? <TemplateList onAdd={add} /> : <BlockList onAdd={add} />}
      {isWordAsked ? (
        <NewWord onClose={() => setWordAsked(false)} onMade={(id) => go(`/templates/${id}`)} />
      ) : null}
    </Page>
  )
}

function Toolbar({ tab, onWord }: { readonly tab: Tab; readonly onWord: () => void }) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <Group gap="sm" w="100%">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go('/proposals')}
      >
        {m.proposals.title}
      </Button>
      {tab === 'templates' ? (
        <Button
          variant="default"
          ms="auto"
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          onClick={onWord}
        >
          {m.templates.word.new}
        </Button>
      ) : null}
    </Group>
  )
}

function useAdd(tab: Tab, go: (path: string) => void): () => void {
  const m = useMessages()
  const language = useLanguage()
  const saveTemplate = useCommand('templates.save', { undo: true })
  const saveBlock = useCommand('templates.saveBlock', { undo: true })
  return async () => {
    if (tab === 'templates') {
      const body = {
        type: 'doc' as const,
        content: [{ type: 'paragraph' as const }, { type: 'priceTable' as const }],
      }
      const reply = await saveTemplate.run({ id: null, fields: { name: m.templates.new, language, body } })
      if (reply.ok) go(`/templates/${reply.value.id}`)
      return
    }
    const reply = await saveBlock.run({ id: null, fields: { name: m.templates.newBlock, language } })
    if (reply.ok) go(`/templates/blocks/${reply.value.id}`)
  }
}

function TemplateList({ onAdd }: { readonly onAdd: () => void }) {
  const m = useMessages()
  const [, go] = useLocation()
  const query = useBookQuery('templates.list', {})
  const columns = useMemo(() => templateColumns(m), [m])
  return (
    <QueryView query={query}>
      {(rows) => (
        <DataTable
          label={m.templates.label}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => go(`/templates/${row.id}`)}
          empty={
            <EmptyState
              icon={IconTemplate}
              title={m.templates.empty.title}
              text={m.templates.empty.text}
              action={<Button onClick={onAdd}>{m.templates.new}</Button>}
            />
          }
        />
      )}
    </QueryView>
  )
}

function templateColumns(m: AllMessages): readonly Column<TemplateRow>[] {
  const { columns } = m.templates
  return [
    { id: 'name', header: columns.name, width: '2fr', cell: (t) => t.name, sortValue: (t) => t.name },
    {
      id: 'language',
      header: columns.language,
      width: 136,
      cell: (t) => m.shell.language[t.language],
      sortValue: (t) => t.language,
    },
    {
      id: 'kind',
      header: columns.kind,
      width: 136,
      cell: (t) => m.templates.kinds[t.kind],
      sortValue: (t) => t.kind,
    },
    {
      id: 'isDefault',
      header: columns.isDefault,
      width: 176,
      cell: (t) => (t.isDefault ? <StatusMark status="done">{m.templates.usual}</StatusMark> : null),
      sortValue: (t) => Number(t.isDefault),
    },
  ]
}

function BlockList({ onAdd }: { readonly onAdd: () => void }) {
  const m = useMessages()
  const [, go] = useLocation()
  const query = useBookQuery('templates.blocks', {})
  const columns = useMemo(() => blockColumns(m), [m])
  return (
    <QueryView query={query}>
      {(rows) => (
        <DataTable
          label={m.templates.blocksTitle}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => go(`/templates/blocks/${row.id}`)}
          empty={
            <EmptyState
              icon={IconTemplate}
              title={m.templates.emptyBlocks.title}
              text={m.templates.emptyBlocks.text}
              action={<Button onClick={onAdd}>{m.templates.newBlock}</Button>}
            />
          }
        />
      )}
    </QueryView>
  )
}

function blockColumns(m: AllMessages): readonly Column<LibraryBlock>[] {
  const { columns } = m.templates
  return [
    { id: 'name', header: columns.name, width: '2fr', cell: (b) => b.name, sortValue: (b) => b.name },
    {
      id: 'topic',
      header: columns.topic,
      width: 160,
      cell: (b) => m.templates.topics[b.topic],
      sortValue: (b) => m.templates.topics[b.topic],
    },
    {
      id: 'language',
      header: columns.language,
      width: 136,
      cell: (b) => m.shell.language[b.language],
      sortValue: (b) => b.language,
    },
    { id: 'needs', header: columns.needs, width: '2fr', hideBelow: 800, cell: (b) => b.needs.join(', ') },
  ]
}
