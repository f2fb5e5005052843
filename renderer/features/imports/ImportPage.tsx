import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useSearchParams } from 'wouter'
import { type ImportKind, importKinds } from '../../../shared/domain/imports/rules.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ColumnMapping } from './ColumnMapping.tsx'
import { ImportRun } from './ImportRun.tsx'
import { ReadingOptions } from './ReadingOptions.tsx'
import { type Import, useImport } from './use-import.ts'
import './imports.css'

const maxBytes = 50_000_000

/** A spreadsheet into the book: choose, look, correct, see what will happen, import. */
export function ImportPage() {
  const m = useMessages()
  const [search] = useSearchParams()
  const work = useImport(importKinds.find((kind) => kind === search.get('kind')) ?? 'clients')
  return (
    <Page title={m.imports.title}>
      <Stack gap="lg" maw={1120}>
        <Group gap="md">
          <Text fw={500} id="kb-import-kind">
            {m.imports.kind}
          </Text>
          <SegmentedControl
            aria-labelledby="kb-import-kind"
            value={work.kind}
            onChange={(kind) => work.setKind(kind as ImportKind)}
            data={importKinds.map((kind) => ({ value: kind, label: m.imports.kinds[kind] }))}
          />
        </Group>
        {work.file === null ? (
          <FileDrop
            label={m.imports.drop}
            extensions={['csv', 'txt', 'tsv', 'xlsx']}
            maxBytes={maxBytes}
            onFile={(file) => void work.take(file)}
          />
        ) : (
          <Chosen work={work} />
        )}
      </Stack>
    </Page>
  )
}

function Chosen({ work }: { readonly work: Import }) {
  const m = useMessages()
  const { file, rules, sheets } = work
  return (
    <>
      <Group gap="md">
        <Text fw={600}>{file?.name}</Text>
        {sheets.length < 2 ? null : (
          <Select
            aria-label={m.imports.sheet}
            data={sheets.map((sheet) => sheet.name)}
            value={sheets.find((sheet) => sheet.base64 === file?.base64)?.name ?? null}
            onChange={(name) => name !== null && work.chooseSheet(name)}
          />
        )}
        <Button variant="subtle" size="compact-sm" onClick={work.restart}>
          {m.imports.another}
        </Button>
      </Group>
      <QueryView query={work.preview}>
        {(preview) =>
          rules === null || file === null ? null : (
            <>
              <ReadingOptions work={work} preview={preview} rules={rules} />
              <ColumnMapping
                preview={preview}
                rules={rules}
                onChange={(columns) => work.correct({ columns })}
              />
              <ImportRun file={file} rules={rules} />
            </>
          )
        }
      </QueryView>
    </>
  )
}
