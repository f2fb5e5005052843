import { Select, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { SmoothingPlanFields } from '../../../shared/contract/smoothing.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { riskKey, riskKeys } from './risk-key.ts'

type Values = {
  readonly pay: 'borne' | 'own'
  readonly payMinor: number | null
  readonly riskPpm: number
  readonly reserve: 'share' | 'fixed'
  readonly ppm: number | null
  readonly minor: number | null
}

function valuesOf({ payMinor, riskPpm, reserve }: SmoothingPlanFields): Values {
  return {
    pay: payMinor === null ? 'borne' : 'own',
    payMinor,
    riskPpm,
    reserve: reserve.kind,
    ppm: reserve.kind === 'share' ? reserve.ppm : 500_000,
    minor: reserve.kind === 'fixed' ? reserve.minor : null,
  }
}

/** The rule as it is saved; null: a sum it needs is missing. */
function planOf(values: Values, currency: string): SmoothingPlanFields | null {
  const { pay, payMinor, riskPpm, ppm, minor } = values
  const amount = values.reserve === 'share' ? ppm : minor
  if (amount === null || (pay === 'own' && payMinor === null)) return null
  return {
    currency,
    payMinor: pay === 'own' ? payMinor : null,
    riskPpm,
    reserve: values.reserve === 'share' ? { kind: 'share', ppm: amount } : { kind: 'fixed', minor: amount },
  }
}

/** How much to pay oneself, at what risk, and what a good month lays by. */
export function RuleForm({ plan }: { readonly plan: SmoothingPlanFields }) {
  const m = useMessages()
  const { rule } = m.smoothing
  const [typed, setTyped] = useState(false)
  const form = useFormDraft<Values>(`smoothing:rule:${plan.currency}`, valuesOf(plan))
  // Until something is typed the form shows what is saved, after an undo too.
  const values = typed || form.isRestored ? form.values : valuesOf(plan)
  const [isMissing, setMissing] = useState(false)
  const save = useCommand('smoothing.savePlan', { done: () => rule.saved, undo: true, quiet: true })
  const set = (patch: Partial<Values>) => {
    form.set({ ...values, ...patch })
    setTyped(true)
    setMissing(false)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fields = planOf(values, plan.currency)
    setMissing(fields === null)
    if (fields === null) return
    const reply = await save.run(fields)
    if (!reply.ok) return
    await form.discard()
    setTyped(false)
  }
  return (
    <section aria-label={rule.title}>
      <Title order={2} size="h4" mb="xs">
        {rule.title}
      </Title>
      <form className="kb-smoothing-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <PayFields values={values} currency={plan.currency} set={set} />
          <ReserveFields values={values} currency={plan.currency} set={set} />
        </Stack>
        {isMissing ? (
          <Text c="red" size="sm" role="alert" mt="sm">
            {rule.missing}
          </Text>
        ) : null}
        <FailureText failure={save.error} mt="sm" />
        <FormActions submit={rule.save} pending={save.pending} />
      </form>
    </section>
  )
}

type FieldsProps = {
  readonly values: Values
  readonly currency: string
  readonly set: (patch: Partial<Values>) => void
}

function PayFields({ values, currency, set }: FieldsProps) {
  const m = useMessages()
  const { rule } = m.smoothing
  return (
    <>
      <Select
        label={rule.pay}
        allowDeselect={false}
        value={values.pay}
        onChange={(pay) => pay !== null && set({ pay: pay === 'own' ? 'own' : 'borne' })}
        data={[
          { value: 'borne', label: rule.payBorne },
          { value: 'own', label: rule.payOwn },
        ]}
      />
      {values.pay === 'own' ? (
        <MoneyField
          label={rule.payField}
          currency={currency}
          value={values.payMinor}
          onChange={(payMinor) => set({ payMinor })}
        />
      ) : null}
      <Select
        label={rule.risk}
        allowDeselect={false}
        value={riskKey(values.riskPpm)}
        onChange={(key) => key !== null && set({ riskPpm: Number(key) })}
        data={riskKeys.map((key) => ({ value: key, label: rule.risks[key] }))}
      />
    </>
  )
}

function ReserveFields({ values, currency, set }: FieldsProps) {
  const m = useMessages()
  const { rule } = m.smoothing
  return (
    <>
      <Select
        label={rule.reserve}
        allowDeselect={false}
        value={values.reserve}
        onChange={(kind) => kind !== null && set({ reserve: kind === 'fixed' ? 'fixed' : 'share' })}
        data={[
          { value: 'share', label: rule.byShare },
          { value: 'fixed', label: rule.byFixed },
        ]}
      />
      {values.reserve === 'share' ? (
        <PercentField label={rule.share} value={values.ppm} onChange={(ppm) => set({ ppm })} />
      ) : (
        <MoneyField
          label={rule.fixed}
          currency={currency}
          value={values.minor}
          onChange={(minor) => set({ minor })}
        />
      )}
    </>
  )
}
