import { Group, Stack, Text } from '@mantine/core'
import { memo } from 'react'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import type { PriceIndex } from '../../../shared/domain/pricing/price-book.ts'
import type { LimitReason, LimitReport } from '../../../shared/domain/proposals/limits.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { ApprovalTools } from './ApprovalTools.tsx'
import { type OfferDraft, useLineName, useSaveStatus } from './draft-store.ts'
import { LimitMark } from './LimitMark.tsx'
import { useLimits } from './use-limits.ts'

type Props = {
  readonly detail: ProposalStanding
  readonly draft: OfferDraft
  readonly index: PriceIndex | null
  readonly beforehand: () => Promise<boolean>
}

const shown = 3

/** Nothing within the limits; near and beyond them why, and beyond them how to get approval. */
export const LimitsPart = memo(function LimitsPart({ detail, draft, index, beforehand }: Props) {
  const limits = useLimits(index, draft)
  if (limits.level === 'silent') return null
  return <Reasons detail={detail} draft={draft} limits={limits} beforehand={beforehand} />
})

type ReasonsProps = Pick<Props, 'detail' | 'draft' | 'beforehand'> & { readonly limits: LimitReport }

function Reasons({ detail, draft, limits, beforehand }: ReasonsProps) {
  const m = useMessages()
  const isSaved = useSaveStatus(draft) === 'saved'
  const ordered = [...limits.reasons].sort((a, b) => Number(a.level === 'near') - Number(b.level === 'near'))
  const rest = ordered.length - shown
  return (
    <section className="kb-limits" data-level={limits.level} aria-label={m.approvals.part}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4}>
          <LimitMark limits={limits} approval={isSaved ? detail.approval : null} />
          {ordered.slice(0, shown).map((reason) => (
            <ReasonText key={`${reason.code} ${reason.line}`} reason={reason} draft={draft} />
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

type ReasonProps = { readonly reason: LimitReason; readonly draft: OfferDraft }

function ReasonText({ reason, draft }: ReasonProps) {
  const m = useMessages()
  const name = useLineName(draft, reason.line ?? -1)
  const format = useFormat()
  const words = m.approvals.reasons
  if (reason.code === 'costUnknown') return <Text size="sm">{words.costUnknown(reason.params.count)}</Text>
  const [own, limit] = [format.percent(reason.params.ppm), format.percent(reason.params.limitPpm)]
  if (reason.code === 'margin') return <Text size="sm">{words.margin(own, limit)}</Text>
  return <Text size="sm">{words.discount(name === '' ? words.unnamed : name, own, limit)}</Text>
}
