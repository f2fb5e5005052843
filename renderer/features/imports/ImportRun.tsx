import { Alert, Button, Group, Stack, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ImportReport, ImportRules } from '../../../shared/contract/imports.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import { ReportView } from './ReportView.tsx'
import type { ChosenFile } from './use-import.ts'

type Props = { readonly file: ChosenFile; readonly rules: ImportRules }

/** What an import would do, the import, and what it did. */
export function ImportRun({ file, rules }: Props) {
  const m = useMessages()
  const input = { file, rules: { ...rules, columns: [...rules.columns] } }
  const plan = useBookQuery('imports.dryRun', input, { keepPrevious: false })
  const run = useCommand('imports.run', { done: () => m.imports.done, undo: true })
  const [done, setDone] = useDone(input)
  const start = async () => {
    const reply = await run.run(input)
    if (reply.ok) setDone(reply.value)
  }
  if (done !== null) return <Finished report={done} kind={rules.kind} />
  return (
    <section aria-label={m.imports.will}>
      <Title order={2} size="h4" mb="xs">
        {m.imports.will}
      </Title>
      <QueryView query={plan}>
        {(report) => {
          const rows = report.created + report.updated
          return (
            <Stack gap="md">
              <ReportView report={report} kind={rules.kind} />
              <Button
                style={{ alignSelf: 'flex-start' }}
                size="md"
                disabled={rows === 0}
                loading={run.pending}
                onClick={() => void start()}
              >
                {rows === 0 ? m.imports.nothing : m.imports.run(rows)}
              </Button>
            </Stack>
          )
        }}
      </QueryView>
      <ProgressDialog
        opened={run.pending && run.progress !== null}
        title={m.imports.progress}
        progress={run.progress}
        onCancel={run.cancel}
      />
    </section>
  )
}

/** The report of an import stays until something else is to be imported. */
function useDone(input: unknown): readonly [ImportReport | null, (report: ImportReport) => void] {
  const key = JSON.stringify(input)
  const [done, setDone] = useState<{ readonly key: string; readonly report: ImportReport } | null>(null)
  return [done?.key === key ? done.report : null, (report) => setDone({ key, report })]
}

function Finished({ report, kind }: { readonly report: ImportReport; readonly kind: ImportRules['kind'] }) {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <section aria-label={m.imports.did}>
      <Alert color="teal" variant="light" icon={<IconCheck size={18} aria-hidden />} title={m.imports.done}>
        <Stack gap="md">
          <ReportView report={report} kind={kind} />
          <Group gap="sm">
            {kind === 'prices' ? (
              <Button onClick={() => go('/products')}>{m.imports.prices.toProducts}</Button>
            ) : kind === 'clients' ? (
              <Button onClick={() => go('/clients')}>{m.imports.toClients}</Button>
            ) : (
              <>
                <Button onClick={() => go('/money/forecast')}>{m.imports.toForecast}</Button>
                <Button variant="default" onClick={() => go('/money/commissions')}>
                  {m.imports.toCommissions}
                </Button>
              </>
            )}
          </Group>
        </Stack>
      </Alert>
    </section>
  )
}
