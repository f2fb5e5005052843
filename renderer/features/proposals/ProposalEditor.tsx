import { Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { type Language, languages } from '../../../shared/contract/settings.ts'
import { proposalTotals } from '../../../shared/domain/proposals/totals.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { LinesEditor } from './LinesEditor.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import type { ProposalValues } from './proposal-values.ts'
import { TotalsView } from './TotalsView.tsx'
import { type Autosave, useAutosave } from './use-autosave.ts'

/** A draft being written: texts, lines, totals as the printed offer will have them. */
export function ProposalEditor({ detail }: { readonly detail: ProposalDetail }) {
  const _m = useMessages()
  const form = useAutosave(detail)
  const { values, set } = form
  const totals = useMemo(() => proposalTotals(values.lines, values), [values])
  return (
    <Page
      title={`${detail.proposal.number} · ${detail.clientName}`}
      isPrivateTitle
      toolbar={<ProposalActions detail={detail} beforehand={form.flush} />}
    >
      <Stack gap="lg" maw={1280} pb="xl">
        <SaveStatus form={form} />
        <Heading values={values} set={set} />
        <LinesEditor values={values} set={set} totals={totals} />
        <TotalsView totals={totals} currency={values.currency} />
      </Stack>
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
    <Text size="sm" c="dimmed" role="status">
      {words[form.status]}
    </Text>
  )
}

type HeadingProps = { readonly values: ProposalValues; readonly set: Autosave['set'] }

function Heading({ values, set }: HeadingProps) {
  const m = useMessages()
  const { fields } = m.proposals
  return (
    <>
      <TextInput
        label={fields.title}
        maxLength={300}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <DayField
          label={fields.issuedOn}
          clearable={false}
          value={values.issuedOn}
          onChange={(day) => day !== null && set({ issuedOn: day })}
        />
        <DayField
          label={fields.validUntil}
          clearable={false}
          value={values.validUntil}
          onChange={(day) => day !== null && set({ validUntil: day })}
        />
        <Select
          label={fields.language}
          data={languages.map((value) => ({ value, label: m.shell.language[value] }))}
          value={values.language}
          onChange={(value) => set({ language: (value ?? 'en') as Language })}
        />
      </SimpleGrid>
    </>
  )
}
