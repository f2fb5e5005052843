import { ActionIcon, Button, Checkbox, Group, Stack } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { LateTerms as Late } from '../../../shared/domain/plans/terms.ts'
import { useMessages } from '../../ui/language.tsx'
import { PercentField } from '../../ui/PercentField.tsx'
import { Choice } from './Choice.tsx'
import { DaysField } from './DaysField.tsx'
import { replaced, without } from './plan-values.ts'
import type { TermsProps } from './WhenFields.tsx'

const start: Late = { steps: [{ afterDays: 30, cutPpm: 250_000 }], of: 'original', longestDays: null }

/** What late payment by the client costs. */
export function LateTerms({ terms, set }: TermsProps) {
  const m = useMessages()
  const { more } = m.plans
  const { late } = terms
  return (
    <Stack gap="sm">
      <Checkbox
        label={more.lateOn}
        checked={late !== null}
        onChange={(event) => set({ late: event.currentTarget.checked ? start : null })}
      />
      {late === null ? null : <LateSteps late={late} onChange={(next) => set({ late: next })} />}
    </Stack>
  )
}

function LateSteps({ late, onChange }: { readonly late: Late; readonly onChange: (late: Late) => void }) {
  const m = useMessages()
  const { more } = m.plans
  const last = late.steps.at(-1)
  const next = { afterDays: (last?.afterDays ?? 0) + 30, cutPpm: 250_000 }
  return (
    <>
      {late.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no identity but their place
        <Group key={i} gap="sm" align="flex-end" wrap="nowrap">
          <DaysField
            label={more.lateAfter}
            value={step.afterDays}
            onChange={(days) =>
              onChange({ ...late, steps: replaced(late.steps, i, { ...step, afterDays: days ?? 0 }) })
            }
          />
          <PercentField
            label={more.lateCut}
            value={step.cutPpm}
            onChange={(ppm) =>
              onChange({ ...late, steps: replaced(late.steps, i, { ...step, cutPpm: ppm ?? 0 }) })
            }
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={more.removeLate(String(i + 1))}
            onClick={() => onChange({ ...late, steps: without(late.steps, i) })}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className="kb-self-start"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange({ ...late, steps: [...late.steps, next] })}
      >
        {more.addLate}
      </Button>
      <Group grow align="flex-end">
        <Choice
          label={more.lateOf}
          value={late.of}
          options={['original', 'remaining']}
          words={more.lateOfs}
          onChange={(of) => onChange({ ...late, of })}
        />
        <DaysField
          label={more.longest}
          value={late.longestDays}
          onChange={(longestDays) => onChange({ ...late, longestDays })}
        />
      </Group>
    </>
  )
}
