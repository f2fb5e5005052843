import { NumberInput, Select, SimpleGrid, Text } from '@mantine/core'
import { weekday } from '../../../shared/base/local-date.ts'
import { choicesFor, type RepeatChoice } from '../../../shared/domain/planner/series/choices.ts'
import { nthOf } from '../../../shared/domain/planner/series/split.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import type { RepeatValues } from './repeat-values.ts'
import type { VisitValues } from './visit-values.ts'

type Props = {
  readonly values: VisitValues
  readonly set: (patch: Partial<VisitValues>) => void
  /** It belongs to a series already: then it can't be said to stand alone. */
  readonly isSeries: boolean
}

/** Whether and how a contact recurs, from its day on, and when that ends. */
export function RepeatFields({ values, set, isSeries }: Props) {
  const m = useMessages()
  const { repeat } = m.planner
  const wordOf = useChoiceWords(values.day)
  const options = [
    ...(isSeries ? [] : [{ value: 'none', label: repeat.none }]),
    ...(values.repeat === 'kept' ? [{ value: 'kept', label: repeat.kept }] : []),
    ...choicesFor(values.day).map((choice) => ({ value: choice, label: wordOf(choice) })),
  ]
  const isKnown = options.some(({ value }) => value === values.repeat)
  return (
    <>
      <SimpleGrid
        cols={{ base: 1, xs: values.repeat === 'none' || values.repeat === 'kept' ? 1 : 2 }}
        spacing="md"
      >
        <Select
          label={repeat.label}
          allowDeselect={false}
          data={options}
          value={isKnown ? values.repeat : 'weekly'}
          onChange={(next) => set({ repeat: (next ?? 'none') as RepeatValues['repeat'] })}
        />
        {values.repeat === 'none' || values.repeat === 'kept' ? null : (
          <EndFields values={values} set={set} />
        )}
      </SimpleGrid>
      {values.repeat !== 'none' && values.repeatEnd === 'never' ? (
        <Text size="sm" c="dimmed">
          {repeat.horizon}
        </Text>
      ) : null}
    </>
  )
}

function EndFields({ values, set }: Pick<Props, 'values' | 'set'>) {
  const { repeat } = useMessages().planner
  return (
    <SimpleGrid cols={values.repeatEnd === 'never' ? 1 : 2} spacing="md">
      <Select
        label={repeat.end}
        allowDeselect={false}
        data={[
          { value: 'never', label: repeat.ends.never },
          { value: 'until', label: repeat.ends.until },
          { value: 'count', label: repeat.ends.count },
        ]}
        value={values.repeatEnd}
        onChange={(end) =>
          set({
            repeatEnd: (end ?? 'never') as RepeatValues['repeatEnd'],
            repeatUntil: values.repeatUntil ?? values.day,
          })
        }
      />
      {values.repeatEnd === 'until' ? (
        <DayField
          label={repeat.until}
          clearable={false}
          value={values.repeatUntil}
          onChange={(repeatUntil) => repeatUntil !== null && set({ repeatUntil })}
        />
      ) : null}
      {values.repeatEnd === 'count' ? (
        <NumberInput
          label={repeat.count}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          value={values.repeatCount}
          onChange={(count) => set({ repeatCount: Math.min(1_000_000, Math.max(1, Number(count) || 1)) })}
        />
      ) : null}
    </SimpleGrid>
  )
}

function useChoiceWords(day: string): (choice: RepeatChoice) => string {
  const { choices } = useMessages().planner.repeat
  const format = useFormat()
  return (choice) => {
    if (choice === 'monthDay') return choices.monthDay(Number(day.slice(8)))
    if (choice === 'nthWeekday') return choices.nthWeekday(weekday(day), nthOf(day, false).nth ?? 1)
    if (choice === 'yearly') return choices.yearly(format.dayMonth(day))
    if (choice === 'weekly' || choice === 'fortnightly' || choice === 'lastWeekday') {
      return choices[choice](weekday(day))
    }
    return choices[choice]
  }
}
