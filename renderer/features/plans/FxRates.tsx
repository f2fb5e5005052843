import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { FxRate } from '../../../shared/domain/plans/types.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'

const currencies = ['EUR', 'USD', 'GBP', 'RUB', 'THB', 'CNY', 'CHF', 'PLN', 'KZT', 'AED', 'JPY'] as const

/** The days' rates between currencies, newest first, and a line to enter another. */
export function FxRates() {
  const m = useMessages()
  const query = useBookQuery('plans.rates', {})
  return (
    <Stack gap="xs" mt="xl" component="section" maw={720}>
      <Title order={2} size="h4">
        {m.plans.fx.title}
      </Title>
      <Text size="sm" c="dimmed">
        {m.plans.fx.text}
      </Text>
      <QueryView query={query} rows={2}>
        {(rates) =>
          rates.length === 0 ? null : (
            <ul className="kb-lines">
              {rates.map((rate) => (
                <RateLine key={rate.id} rate={rate} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <NewRate />
    </Stack>
  )
}

function RateLine({ rate }: { readonly rate: FxRate }) {
  const m = useMessages()
  const format = useFormat()
  const { fx } = m.plans
  const trash = useCommand('plans.trashRate', { done: () => fx.trashed, undo: true })
  return (
    <li className="kb-line">
      <span className="kb-number-text">
        {format.day(rate.day)} · {fx.line(rate.fromCurrency, rate.rate, rate.toCurrency)}
      </span>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void trash.run({ id: rate.id })}>
        {fx.remove}
      </Button>
    </li>
  )
}

function NewRate() {
  const m = useMessages()
  const { today } = useClock()
  const { currency } = useBookSettings()
  const { fx } = m.plans
  const [on, setOn] = useState(today)
  const [from, setFrom] = useState<string>(currency === 'USD' ? 'EUR' : 'USD')
  const [to, setTo] = useState<string>(currency)
  const [rate, setRate] = useState('')
  const save = useCommand('plans.saveRate', { done: () => fx.saved, undo: true, quiet: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const typed = rate.trim().replace(',', '.')
    if ((await save.run({ id: null, day: on, fromCurrency: from, toCurrency: to, rate: typed })).ok)
      setRate('')
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Group gap="sm" align="flex-end">
        <DayField label={fx.on} clearable={false} value={on} onChange={(day) => day !== null && setOn(day)} />
        <Select
          label={fx.from}
          w={96}
          allowDeselect={false}
          data={[...new Set([...currencies, from])]}
          value={from}
          onChange={(next) => next !== null && setFrom(next)}
        />
        <TextInput
          label={fx.rate}
          w={128}
          inputMode="decimal"
          value={rate}
          onChange={(event) => setRate(event.currentTarget.value)}
        />
        <Select
          label={fx.to}
          w={96}
          allowDeselect={false}
          data={[...new Set([...currencies, to])]}
          value={to}
          onChange={(next) => next !== null && setTo(next)}
        />
        <Button type="submit" variant="default" loading={save.pending} disabled={rate.trim() === ''}>
          {fx.add}
        </Button>
      </Group>
      <FailureText failure={save.error} mt="xs" />
    </form>
  )
}
