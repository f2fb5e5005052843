import { Button, Group, Stack, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import type { PlanTerms, Rule } from '../../../shared/domain/plans/terms.ts'
import type { PlanVersion } from '../../../shared/domain/plans/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import { Choice } from './Choice.tsx'
import { MoreTerms } from './MoreTerms.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PlanPreview } from './PlanPreview.tsx'
import { newRule, type PlanValues, planValues, replaced, without } from './plan-values.ts'
import { RuleFields } from './RuleFields.tsx'
import { WhenFields } from './WhenFields.tsx'

/** version null: a new one, which begins with the terms of the last. */
type Props = { readonly row: PlanRow | null; readonly version: PlanVersion | null }

export function PlanForm({ row, version }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const [, go] = useLocation()
  const key = `plan:${row?.plan.id ?? 'new'}:${version?.id ?? 'new'}`
  const form = useFormDraft<PlanValues>(key, planValues(row, version, today))
  const currency = useCurrency(form.values)
  const save = useCommand('plans.save', { done: () => m.plans.saved, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { validFrom, validTo, terms, ...fields } = form.values
    const input = { id: version?.id ?? null, fields: { validFrom, validTo, terms } }
    if (!(await save.run({ id: row?.plan.id ?? null, fields, version: input })).ok) return
    await form.discard()
    go('/money/plans')
  }
  const setTerms = (patch: Partial<PlanTerms>) => form.set({ terms: { ...form.values.terms, ...patch } })
  const { terms } = form.values
  return (
    <div className="kb-plan-editor">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="lg">
          <PlanHead values={form.values} set={form.set} />
          <Rules terms={terms} set={setTerms} currency={currency} />
          <WhenFields terms={terms} set={setTerms} />
          <MoreTerms terms={terms} set={setTerms} currency={currency} />
          <FailureText failure={save.error} />
          <FormActions
            pending={save.pending}
            onCancel={() => go('/money/plans')}
            left={<Trash row={row} version={version} />}
          />
        </Stack>
      </form>
      <PlanPreview values={form.values} currency={currency} />
      <ProgressDialog
        opened={save.pending && save.progress !== null}
        title={m.plans.reckoning}
        progress={save.progress}
        onCancel={save.cancel}
      />
    </div>
  )
}

/** Currency in which the plan's sums are typed. */
function useCurrency({ terms, companyId }: PlanValues): string {
  const { currency } = useBookSettings()
  const companies = useBookQuery('deals.companies', {})
  return terms.paysIn?.currency ?? companies.data?.find((c) => c.id === companyId)?.currency ?? currency
}

type RulesProps = {
  readonly terms: PlanTerms
  readonly set: (patch: Partial<PlanTerms>) => void
  readonly currency: string
}

function Rules({ terms, set, currency }: RulesProps) {
  const m = useMessages()
  const { rules: words } = m.plans
  const { rules } = terms
  const change = (next: readonly Rule[]) => set({ rules: next })
  const earlier = (i: number) => {
    const [moved, before] = [rules[i], rules[i - 1]]
    if (moved !== undefined && before !== undefined)
      change(replaced(replaced(rules, i, before), i - 1, moved))
  }
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {words.title}
      </Title>
      {rules.map((rule, i) => (
        <RuleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity but their place
          key={i}
          rule={rule}
          index={i}
          currency={currency}
          onChange={(next) => change(replaced(rules, i, next))}
          onRemove={rules.length < 2 ? null : () => change(without(rules, i))}
          onEarlier={i === 0 ? null : () => earlier(i)}
        />
      ))}
      <Group justify="space-between" align="flex-end">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change([...rules, newRule])}
        >
          {words.add}
        </Button>
        {rules.length < 2 ? null : (
          <Choice
            label={words.combine}
            value={terms.combine}
            options={['first', 'all']}
            words={words.combines}
            onChange={(combine) => set({ combine })}
          />
        )}
      </Group>
    </Stack>
  )
}

/** The version goes alone while there are others, else the whole plan. */
function Trash({ row, version }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const plan = useCommand('plans.trash', { done: () => m.plans.trashed, undo: true })
  const single = useCommand('plans.trashVersion', { done: () => m.plans.versionTrashed, undo: true })
  if (row === null) return null
  const remove = async () => {
    if ((await plan.run({ id: row.plan.id })).ok) go('/money/plans')
  }
  const removeVersion = async () => {
    if (version !== null && (await single.run({ id: version.id })).ok) go('/money/plans')
  }
  return (
    <>
      <Button variant="subtle" color="red" loading={plan.pending} onClick={() => void remove()}>
        {m.plans.trash}
      </Button>
      {version === null || row.versions.length < 2 ? null : (
        <Button variant="subtle" color="red" loading={single.pending} onClick={() => void removeVersion()}>
          {m.plans.trashVersion}
        </Button>
      )}
    </>
  )
}
