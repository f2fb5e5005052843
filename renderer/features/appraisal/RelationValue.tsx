import { NumberInput, SimpleGrid, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { AppraisalDetail } from '../../../shared/contract/appraisal.ts'
import {
  relationValue,
  swayGrid,
  type ValueInput,
  type ValueInputs,
  valueYears,
} from '../../../shared/domain/appraisal/relation-value.ts'
import { valueInputsOf } from '../../../shared/domain/appraisal/value-inputs.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { PercentField } from '../../ui/PercentField.tsx'

type Props = { readonly clientId: string; readonly detail: AppraisalDetail }

/** The net present value of a relation: its inputs, the arithmetic by year, and what it hangs on most (K-13). */
export function RelationValue({ clientId, detail }: Props) {
  const m = useMessages()
  const format = useFormat()
  const { inputs, origins } = valueInputsOf(detail.reckoned, detail.appraisal)
  const save = useCommand('appraisal.save', { done: () => m.appraisal.saved, undo: true })
  const { currency } = detail.reckoned
  // Saved when a field is left, so that a number typed is one change and not one for each digit.
  const [typed, setTyped] = useState<Partial<Record<ValueInput, number | null>>>({})
  const leave = (input: ValueInput) => {
    const value = typed[input]
    if (value !== undefined && value !== (inputs?.[input] ?? null)) {
      void save.run({ clientId, fields: { [input]: value } })
    }
    setTyped({})
  }
  const field = (input: ValueInput) => ({
    label: m.appraisal.inputs[input],
    description: m.appraisal.origins[origins[input]],
    value: typed[input] === undefined ? (inputs?.[input] ?? null) : typed[input],
    onChange: (value: number | null) => setTyped({ [input]: value }),
    onBlur: () => leave(input),
  })
  return (
    <div>
      <Text fw={500}>{m.appraisal.value}</Text>
      <Text size="sm">
        {inputs === null
          ? m.appraisal.noMargin
          : m.appraisal.valueText(
              format.money(relationValue(inputs), currency, { cents: 'never' }),
              inputs.years,
            )}
      </Text>
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm" my="xs">
        <MoneyField {...field('marginMinor')} currency={currency} />
        <PercentField {...field('growthPpm')} minPpm={-900_000} />
        <PercentField {...field('stayPpm')} />
        <PercentField {...field('discountPpm')} />
        <NumberInput
          {...field('years')}
          value={field('years').value ?? ''}
          min={1}
          max={30}
          allowDecimal={false}
          onChange={(value) => (typeof value === 'number' ? setTyped({ years: value }) : undefined)}
        />
      </SimpleGrid>
      {inputs === null ? null : <Arithmetic inputs={inputs} currency={currency} />}
    </div>
  )
}

type ArithmeticProps = { readonly inputs: ValueInputs; readonly currency: string }

function Arithmetic({ inputs, currency }: ArithmeticProps) {
  const m = useMessages()
  const format = useFormat()
  const { columns } = m.appraisal
  const grid = swayGrid(inputs)
  return (
    <>
      <Table className="kb-figures" aria-label={m.appraisal.value} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            {(['year', 'margin', 'stay', 'discount', 'present'] as const).map((key) => (
              <Table.Th key={key} data-end>
                {columns[key]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {valueYears(inputs).map((year) => (
            <Table.Tr key={year.year}>
              <Table.Td data-end>{year.year}</Table.Td>
              <Table.Td data-end>
                <MoneyText minor={year.marginMinor} currency={currency} cents="never" />
              </Table.Td>
              <Table.Td data-end>{format.percent(year.stayPpm)}</Table.Td>
              <Table.Td data-end>{format.percent(year.discountPpm)}</Table.Td>
              <Table.Td data-end>
                <MoneyText minor={year.presentMinor} currency={currency} cents="never" />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {grid === null ? null : <SwayTable grid={grid} inputs={inputs} currency={currency} />}
    </>
  )
}

type SwayProps = ArithmeticProps & { readonly grid: NonNullable<ReturnType<typeof swayGrid>> }

function SwayTable({ grid, inputs, currency }: SwayProps) {
  const m = useMessages()
  const format = useFormat()
  const write = (input: ValueInput, value: number) => {
    if (input === 'years') return format.number(value)
    return input === 'marginMinor' ? format.money(value, currency, { cents: 'never' }) : format.percent(value)
  }
  const { rows, columns, values } = grid
  const label = m.appraisal.sway(m.appraisal.inputs[rows.input], m.appraisal.inputs[columns.input])
  const across = [columns.low, inputs[columns.input], columns.high]
  const down = [rows.low, inputs[rows.input], rows.high]
  return (
    <>
      <Text size="sm" mt="sm">
        {label}
      </Text>
      <Table className="kb-figures" aria-label={label} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            {across.map((value) => (
              <Table.Th key={value} data-end>
                {write(columns.input, value)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {down.map((value, row) => (
            <Table.Tr key={value}>
              <Table.Th scope="row">{write(rows.input, value)}</Table.Th>
              {across.map((over, column) => (
                <Table.Td key={over} data-end>
                  <MoneyText minor={values[row]?.[column] ?? 0} currency={currency} cents="never" />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
