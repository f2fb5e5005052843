import { Button, Text, UnstyledButton } from '@mantine/core'
import { IconPercentage } from '@tabler/icons-react'
import { useState } from 'react'
import type { CommissionRule } from '../../../shared/domain/commission/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RuleForm } from './RuleForm.tsx'

/** What each company pays for, by date. */
export function Rules({ onAdd }: { readonly onAdd: () => void }) {
  const m = useMessages()
  const query = useBookQuery('commission.rules', {})
  const [open, setOpen] = useState<CommissionRule | null>(null)
  const { empty } = m.commission.rules
  return (
    <QueryView query={query}>
      {(rules) =>
        rules.length === 0 ? (
          <EmptyState
            icon={IconPercentage}
            title={empty.title}
            text={empty.text}
            action={<Button onClick={onAdd}>{m.commission.rules.new}</Button>}
          />
        ) : (
          <>
            <ul className="kb-lines kb-rules">
              {rules.map((rule) => (
                <li key={rule.id}>
                  <RuleLine rule={rule} onOpen={() => setOpen(rule)} />
                </li>
              ))}
            </ul>
            {open === null ? null : <RuleForm key={open.id} rule={open} onClose={() => setOpen(null)} />}
          </>
        )
      }
    </QueryView>
  )
}

function RuleLine({ rule, onOpen }: { readonly rule: CommissionRule; readonly onOpen: () => void }) {
  const m = useMessages()
  const format = useFormat()
  const { rules, bases, events } = m.commission
  const until = rule.validTo === null ? rules.open : format.day(rule.validTo)
  return (
    <UnstyledButton className="kb-rule" onClick={onOpen}>
      <Text fw={600}>
        <Private>{rule.name}</Private>
      </Text>
      <Text size="sm" c="dimmed">
        {rules.describe(
          format.percent(rule.ratePpm),
          bases[rule.basis],
          events[rule.earnedAt],
          format.number(rule.payoutDays),
        )}
        {' · '}
        {format.day(rule.validFrom)} – {until}
      </Text>
    </UnstyledButton>
  )
}
