import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { RelationStep } from '../../../shared/domain/relations/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { StepForm } from './StepForm.tsx'

type Props = {
  readonly projectId: string
  readonly currency: string
  readonly steps: readonly RelationStep[]
}

/** The steps of a project by the day they are due; a tick says done today. */
export function ProjectSteps({ projectId, currency, steps }: Props) {
  const m = useMessages()
  const [open, setOpen] = useState<RelationStep | 'new' | null>(null)
  return (
    <>
      {steps.map((step) => (
        <Step key={step.id} step={step} currency={currency} onEdit={() => setOpen(step)} />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setOpen('new')}
      >
        {m.relations.steps.add}
      </Button>
      {open === null ? null : (
        <StepForm
          projectId={projectId}
          currency={currency}
          step={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

type StepProps = {
  readonly step: RelationStep
  readonly currency: string
  readonly onEdit: () => void
}

function Step({ step, currency, onEdit }: StepProps) {
  const m = useMessages()
  const format = useFormat()
  const { today } = useClock()
  const text = m.relations.steps
  const save = useCommand('relations.saveStep', { undo: true })
  const isLate = step.doneOn === null && step.dueOn !== null && step.dueOn < today
  const facts = format.sentence([
    m.planner.kinds[step.kind],
    step.doneOn === null
      ? step.dueOn === null
        ? ''
        : format.relativeDay(step.dueOn, today)
      : format.day(step.doneOn),
    step.spentMinor === null ? '' : format.money(step.spentMinor, currency, { cents: 'auto' }),
    step.note,
  ])
  return (
    <div className="kb-step">
      <Checkbox
        mt={2}
        aria-label={text.tick(step.title)}
        checked={step.doneOn !== null}
        onChange={(event) =>
          void save.run({ id: step.id, fields: { doneOn: event.currentTarget.checked ? today : null } })
        }
      />
      <div className="kb-step-text">
        <Private>{step.title}</Private>
        <div className="kb-quiet">
          <Private>{facts}</Private> {isLate ? <StatusMark status="late">{text.late}</StatusMark> : null}
        </div>
      </div>
      <ActionIcon variant="subtle" aria-label={text.editOf(step.title)} onClick={onEdit}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
    </div>
  )
}
