import { Group, Stack, Text } from '@mantine/core'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import type { LimitReason, LimitReport } from '../../../shared/domain/proposals/limits.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { ApprovalTools } from './ApprovalTools.tsx'
import { LimitMark } from './LimitMark.tsx'

type Props = {
  readonly detail: ProposalDetail
  /** Of what is being typed. */
  readonly limits: LimitReport
  readonly names: readonly string[]
  readonly isSaved: boolean
  readonly beforehand: () => Promise<boolean>
}

const shown = 3

/** Nothing within the limits; near and beyond them why, and beyond them how to get approval. */
export function LimitsPart({ detail, limits, names, isSaved, beforehand }: Props) {
  const m = useMessages()
  if (limits.level === 'silent') return null
  const ordered = [...limits.reasons].sort((a, b) => Number(a.level === 'near') - Number(b.level === 'near'))
  const rest = ordered.length - shown
  return (
    <section className="kb-limits" data-level={limits.level} aria-label={m.approvals.part}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4}>
          <LimitMark limits={limits} approval={isSaved ? detail.approval : null} />
          {ordered.slice(0, shown).map((reason) => (
            <ReasonText key={`${reason.code} ${reason.line}`} reason={reason} names={names} />
          ))}
          {rest > 0 ? (
            <Text size="sm" c="dimmed">
              {m.approvals.reasons.more(rest)}
            </Text>
          ) : null}
        </Stack>
        {limits.level === 'beyond' ? <ApprovalTools detail={detail} beforehand={beforehand} /> : null}
      </Group>
    </section>
  )
}

type ReasonProps = { readonly reason: LimitReason; readonly names: readonly string[] }

function ReasonText({ reason, names }: ReasonProps) {
  const m = useMessages()
  const format = useFormat()
  const words = m.approvals.reasons
  if (reason.code === 'costUnknown') return <Text size="sm">{words.costUnknown(reason.params.count)}</Text>
  const [own, limit] = [format.percent(reason.params.ppm), format.percent(reason.params.limitPpm)]
  if (reason.code === 'margin') return <Text size="sm">{words.margin(own, limit)}</Text>
  const name = names[reason.line ?? -1] ?? ''
  return <Text size="sm">{words.discount(name === '' ? words.unnamed : name, own, limit)}</Text>
}
