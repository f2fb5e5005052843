import { ActionIcon, Button, Group, Stack, Title } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { DealDetail } from '../../../shared/contract/deals.ts'
import { dealStep } from '../../../shared/domain/deals/stages.ts'
import { DelayLines } from '../../api/DelayLines.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StepButtons } from '../../ui/StepButtons.tsx'
import { DealFacts } from './DealFacts.tsx'
import { DealForm } from './DealForm.tsx'
import { DealGoods } from './DealGoods.tsx'
import { DealPath } from './DealPath.tsx'
import { DealWork } from './DealWork.tsx'
import { LoseDialog } from './LoseDialog.tsx'

type Props = { readonly id: string; readonly onClose: () => void }

/** A deal with everything that came of it, to the money it earned. */
export function DealRecord({ id, onClose }: Props) {
  const query = useBookQuery('deals.get', { id }, { keepPrevious: false })
  return (
    <QueryView query={query}>
      {(detail) => (
        <Stack gap="lg" pb="xl">
          <Head detail={detail} onClose={onClose} />
          <DealPath detail={detail} />
          <DealFacts detail={detail} />
          <DelayLines delays={detail.delays} />
          <DealGoods detail={detail} />
          <DealWork detail={detail} />
        </Stack>
      )}
    </QueryView>
  )
}

function Head({ detail, onClose }: { readonly detail: DealDetail; readonly onClose: () => void }) {
  const m = useMessages()
  const { deal, lines } = detail
  const [isEditing, setEditing] = useState(false)
  const [isLosing, setLosing] = useState(false)
  const step = useCommand('deals.step', {
    done: (moved) => m.deals.movedTo(moved.title, m.deals.stages[moved.stage]),
    undo: true,
  })
  const cameFrom = detail.changes.findLast((change) => change.stage === 'lost')?.fromStage ?? null
  const name = (by: 1 | -1) => {
    const stage = dealStep(deal.stage, by, cameFrom)
    return stage === null ? null : m.deals.stages[stage]
  }
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Title order={2} size="h2" style={{ overflowWrap: 'anywhere' }}>
          <Private>{deal.title}</Private>
        </Title>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {m.deals.change}
          </Button>
          <ActionIcon variant="subtle" size="lg" aria-label={m.shell.close} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Group gap="xs">
        <StepButtons
          back={name(-1)}
          forward={name(1)}
          pending={step.pending}
          onStep={(by) => void step.run({ id: deal.id, by })}
        />
        {deal.stage === 'lost' || deal.stage === 'won' ? null : (
          <Button size="compact-md" variant="subtle" color="red" onClick={() => setLosing(true)}>
            {m.deals.loseAction}
          </Button>
        )}
      </Group>
      {isEditing ? (
        <DealForm deal={deal} lines={lines} onClose={() => setEditing(false)} onTrashed={onClose} />
      ) : null}
      {isLosing ? <LoseDialog deal={deal} onClose={() => setLosing(false)} /> : null}
    </Stack>
  )
}
