import { Alert, Group, Tabs, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { proposalMargin } from '../../../shared/domain/proposals/margin.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { usePriceIndex } from '../../api/use-price-index.ts'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { LimitsPart } from './LimitsPart.tsx'
import { LinesEditor } from './LinesEditor.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalHead } from './ProposalHead.tsx'
import { ProposalLife } from './ProposalLife.tsx'
import { ProposalText } from './ProposalText.tsx'
import { SumsEditor } from './SumsEditor.tsx'
import { type Autosave, useAutosave } from './use-autosave.ts'
import { useLimits } from './use-limits.ts'

type Tab = 'lines' | 'text' | 'life'

/** A draft being written: lines and sums, text, and what happened to it. */
export function ProposalEditor({ detail }: { readonly detail: ProposalDetail }) {
  const m = useMessages()
  const [tab, setTab] = useState<Tab>('lines')
  const form = useAutosave(detail)
  const { values, set } = form
  const totals = useMemo(() => proposalTotals(values.lines, values), [values])
  const margin = useMemo(() => proposalMargin(values.lines, totals), [values.lines, totals])
  const index = usePriceIndex(detail.proposal.clientId)
  const limits = useLimits(index, values, { totals, margin })
  const words = m.proposals.tabs
  return (
    <Page
      title={`${detail.proposal.number} · ${detail.clientName}`}
      isPrivateTitle
      toolbar={<ProposalActions detail={detail} beforehand={form.flush} />}
    >
      <div className="kb-offer-page">
        <Group justify="space-between">
          <SaveStatus form={form} />
        </Group>
        <LimitsPart
          detail={detail}
          limits={limits}
          names={values.lines.map((line) => line.name)}
          isSaved={form.status === 'saved'}
          beforehand={form.flush}
        />
        {detail.stale.length === 0 ? null : (
          <Alert
            color="yellow"
            variant="light"
          >{`${m.proposals.start.stale} ${detail.stale.join(', ')}`}</Alert>
        )}
        <ProposalHead values={values} set={set} clientId={detail.proposal.clientId} />
        <Tabs value={tab} onChange={(value) => setTab(value as Tab)} keepMounted={false}>
          <Tabs.List aria-label={m.proposals.document.kind}>
            <Tabs.Tab value="lines">{words.lines}</Tabs.Tab>
            <Tabs.Tab value="text">{words.text}</Tabs.Tab>
            <Tabs.Tab value="life">{words.life}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="lines" pt="md">
            <LinesEditor values={values} set={set} totals={totals} margin={margin} index={index} />
            <SumsEditor values={values} set={set} totals={totals} margin={margin} />
          </Tabs.Panel>
          <Tabs.Panel value="text" pt="md">
            <ProposalText detail={detail} values={values} set={set} />
          </Tabs.Panel>
          <Tabs.Panel value="life" pt="md">
            <ProposalLife detail={detail} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Page>
  )
}

function SaveStatus({ form }: { readonly form: Autosave }) {
  const m = useMessages()
  const words = m.proposals.editor
  if (form.error !== null)
    return (
      <Text size="sm" c="red" role="alert">
        {failureText(m, form.error)}
      </Text>
    )
  return (
    <Text size="sm" c="dimmed" role="status" ms="auto">
      {words[form.status]}
    </Text>
  )
}
