import { Button, Group, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ScenarioChange, ScenarioChoices } from '../../../shared/contract/forecast.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { QuantityField } from '../../ui/QuantityField.tsx'

type Kind = ScenarioChange['kind']
const kinds: readonly Kind[] = [
  'slips',
  'lost',
  'won',
  'clientLeaves',
  'rates',
  'planMissed',
  'deliveryLate',
  'holiday',
]

type Fields = {
  readonly dealId: string | null
  readonly clientId: string | null
  readonly days: number
  readonly ppm: number
  readonly on: string
}

type Props = {
  readonly choices: ScenarioChoices
  readonly isFull: boolean
  readonly onAdd: (change: ScenarioChange) => void
}

/** What may come otherwise, in one line. */
export function ScenarioForm({ choices, isFull, onAdd }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.forecast.scenarios
  const open = kinds.filter(
    (kind) =>
      !(isOfDeal(kind) && choices.deals.length === 0) &&
      !(kind === 'clientLeaves' && choices.clients.length === 0),
  )
  const [kind, setKind] = useState<Kind>(open[0] ?? 'rates')
  const [fields, setFields] = useState<Fields>({
    dealId: choices.deals[0]?.id ?? null,
    clientId: choices.clients[0]?.id ?? null,
    days: 60,
    ppm: 800_000,
    on: today,
  })
  const change = changeOf(kind, fields)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change !== null) onAdd(change)
  }
  return (
    <form onSubmit={submit}>
      <Group gap="md" align="flex-end">
        <Select
          label={text.kind}
          w={220}
          allowDeselect={false}
          data={open.map((value) => ({ value, label: text.kinds[value] }))}
          value={kind}
          onChange={(next) => next !== null && setKind(next as Kind)}
        />
        <KindFields kind={kind} fields={fields} choices={choices} onChange={setFields} />
        <Button type="submit" disabled={change === null || isFull}>
          {text.add}
        </Button>
      </Group>
    </form>
  )
}

function isOfDeal(kind: Kind): boolean {
  return kind === 'slips' || kind === 'lost' || kind === 'won'
}

type KindProps = {
  readonly kind: Kind
  readonly fields: Fields
  readonly choices: ScenarioChoices
  readonly onChange: (fields: Fields) => void
}

function KindFields({ kind, fields, choices, onChange }: KindProps) {
  const m = useMessages()
  const text = m.forecast.scenarios
  const hasDays = kind === 'slips' || kind === 'deliveryLate' || kind === 'holiday'
  return (
    <>
      {isOfDeal(kind) ? (
        <Select
          label={text.deal}
          w={320}
          searchable
          allowDeselect={false}
          data={choices.deals.map((d) => ({ value: d.id, label: `${d.clientName} · ${d.title}` }))}
          value={fields.dealId}
          onChange={(dealId) => onChange({ ...fields, dealId })}
        />
      ) : null}
      {kind === 'clientLeaves' ? (
        <Select
          label={text.client}
          w={280}
          searchable
          allowDeselect={false}
          data={choices.clients.map((c) => ({ value: c.id, label: c.name }))}
          value={fields.clientId}
          onChange={(clientId) => onChange({ ...fields, clientId })}
        />
      ) : null}
      {kind === 'won' || kind === 'holiday' ? (
        <DayField
          label={kind === 'won' ? text.on : text.from}
          w={160}
          value={fields.on}
          onChange={(on) => on !== null && onChange({ ...fields, on })}
        />
      ) : null}
      {hasDays ? (
        <QuantityField
          label={text.days}
          w={96}
          value={fields.days * 1000}
          onChange={(milli) => milli !== null && onChange({ ...fields, days: Math.round(milli / 1000) })}
        />
      ) : null}
      {kind === 'rates' || kind === 'planMissed' ? (
        <PercentField
          label={kind === 'rates' ? text.percent : text.reached}
          w={160}
          maxPpm={2_000_000}
          value={fields.ppm}
          onChange={(ppm) => ppm !== null && onChange({ ...fields, ppm })}
        />
      ) : null}
    </>
  )
}

/** The change the fields say; null while one is missing or makes no sense. */
function changeOf(kind: Kind, { dealId, clientId, days, ppm, on }: Fields): ScenarioChange | null {
  const hasDays = days >= 1 && days <= 720
  switch (kind) {
    case 'slips':
      return dealId === null || !hasDays ? null : { kind, dealId, days }
    case 'lost':
      return dealId === null ? null : { kind, dealId }
    case 'won':
      return dealId === null ? null : { kind, dealId, on }
    case 'clientLeaves':
      return clientId === null ? null : { kind, clientId }
    case 'rates':
      return { kind, factor: ppm / 1_000_000 }
    case 'planMissed':
      return { kind, share: ppm / 1_000_000 }
    case 'deliveryLate':
      return hasDays ? { kind, days } : null
    case 'holiday':
      return hasDays ? { kind, from: on, days } : null
  }
}
