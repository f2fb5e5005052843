import { Group, Text } from '@mantine/core'
import type { ApprovalState, LimitReport } from '../../../shared/domain/proposals/limits.ts'
import { useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = {
  readonly limits: LimitReport
  /** null: what is shown is not saved yet, so nothing can be said of it. */
  readonly approval: ApprovalState | null
}

/** How the prices stand to the rules: nothing is said within them. */
export function LimitMark({ limits, approval }: Props) {
  const words = useMessages().proposals.limits
  if (limits.level === 'silent') return null
  const isApproved = limits.level === 'beyond' && approval === 'granted'
  return (
    <Group gap="sm">
      <StatusMark status={limits.level === 'near' ? 'near' : isApproved ? 'done' : 'late'}>
        {words[limits.level]}
      </StatusMark>
      {limits.level === 'beyond' && approval !== null ? (
        <Text size="sm" c={isApproved ? undefined : 'dimmed'} role="status">
          {words.approval[approval]}
        </Text>
      ) : null}
    </Group>
  )
}
