import { Group, Text } from '@mantine/core'
import type { ApprovalState, LimitReport } from '../../../shared/domain/proposals/limits.ts'
import { useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = { readonly limits: LimitReport; readonly approval: ApprovalState }

/** How the prices stand to the rules: nothing is said within them. */
export function LimitMark({ limits, approval }: Props) {
  const words = useMessages().proposals.limits
  if (limits.level === 'silent') return null
  return (
    <Group gap="sm">
      <StatusMark status={limits.level === 'near' ? 'near' : 'late'}>{words[limits.level]}</StatusMark>
      {limits.level === 'beyond' ? (
        <Text size="sm" c="dimmed">
          {words.approval[approval]}
        </Text>
      ) : null}
    </Group>
  )
}
