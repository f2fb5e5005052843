import { NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useLocation, useParams } from 'wouter'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { earnedAtEvents, type PlanTerms, simpleTerms } from '../../../shared/domain/plans/terms.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

/** One plan: what it pays, and since when. */
export function PlanPage() {
  const m = useMessages()
  const { id = 'new' } = useParams<{ id?: string }>()
  const query = useBookQuery('plans.list', {})
  return (
    <Page title={id === 'new' ? m.plans.new : m.plans.edit}>
      <QueryView query={query}>
        {(rows) => <PlanForm key={id} row={rows.find((row) => row.plan.id === id) ?? null} />}
      </QueryView>
    </Page>
  )
}

type Values = {
  readonly name: string
  readonly companyId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly terms: PlanTerms
}

function PlanForm({ row }: { readonly row: PlanRow | null }) {
  const m = useMessages()
  const { today } = useClock()
  const [, go] = useLocation()
  const version = row?.versions.at(-1)
  const flat = { kind: 'share', basis: { kind: 'amount' }, rate: { kind: 'flat', ppm: 50_000 } } as const
  const form = useFormDraft<Values>(`plan:${row?.plan.id ?? 'new'}`, {
    name: row?.plan.name ?? '',
    companyId: row?.plan.companyId ?? null,
    validFrom: version?.validFrom ?? `${today.slice(0, 4)}-01-01`,
    validTo: version?.validTo ?? null,
    terms: version?.terms ?? simpleTerms('', flat, 'payment', 30),
  })
  const save = useCommand('plans.save', { done: () => m.plans.saved, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { name, companyId, ...fields } = form.values
    const input = { id: version?.id ?? null, fields }
    const reply = await save.run({ id: row?.plan.id ?? null, fields: { name, companyId }, version: input })
    if (!reply.ok) return
    await form.discard()
    go('/money/plans')
  }
  const { terms } = form.values
  const setTerms = (patch: Partial<PlanTerms>) => form.set({ terms: { ...terms, ...patch } })
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md" maw={720}>
        <TextInput
          label={m.commission.fields.note}
          value={form.values.name}
          onChange={(event) => form.set({ name: event.currentTarget.value })}
        />
        <CompanySelect
          label={m.commission.fields.company}
          none={m.plans.anyCompany}
          value={form.values.companyId}
          onChange={(companyId) => form.set({ companyId })}
        />
        <SimpleGrid cols={2}>
          <PercentField
            label={m.plans.title}
            value={ratePpm(terms)}
            onChange={(ppm) => setTerms({ rules: withRate(terms, ppm ?? 0) })}
          />
          <Select
            label={m.commission.events.signing}
            data={earnedAtEvents.map((at) => ({ value: at, label: m.commission.events[at] }))}
            value={terms.earnedAt}
            onChange={(at) => setTerms({ earnedAt: (at ?? 'payment') as PlanTerms['earnedAt'] })}
          />
          <NumberInput
            label={m.commission.columns.due}
            value={terms.payoutDays}
            onChange={(days) => setTerms({ payoutDays: typeof days === 'number' ? days : 0 })}
          />
          <DayField
            label={m.plans.validFrom}
            value={form.values.validFrom}
            onChange={(day) => day !== null && form.set({ validFrom: day })}
          />
        </SimpleGrid>
        {save.error === null ? null : (
          <Text c="red" size="sm" role="alert">
            {failureText(m, save.error)}
          </Text>
        )}
        <FormActions pending={save.pending} onCancel={() => go('/money/plans')} />
      </Stack>
    </form>
  )
}

function ratePpm({ rules }: PlanTerms): number {
  const pay = rules[0]?.pay
  return pay?.kind === 'share' && pay.rate.kind === 'flat' ? pay.rate.ppm : 0
}

function withRate({ rules }: PlanTerms, ppm: number): PlanTerms['rules'] {
  return rules.map((rule, i) =>
    i === 0 && rule.pay.kind === 'share'
      ? { ...rule, pay: { ...rule.pay, rate: { kind: 'flat', ppm } } }
      : rule,
  )
}
