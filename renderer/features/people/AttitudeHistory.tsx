import { ActionIcon, Button, Text, Title } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { JobAt } from '../../../shared/contract/people.ts'
import type { Attitude } from '../../../shared/domain/people/types.ts'
import { useAsked } from '../../api/use-asked.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import { AttitudeChart } from './AttitudeChart.tsx'
import { JudgeForm } from './JudgeForm.tsx'

type Props = { readonly jobs: readonly JobAt[]; readonly attitudes: readonly Attitude[] }

/** How somebody stood to us over time: as a line, and said in words, the newest first. */
export function AttitudeHistory({ jobs, attitudes }: Props) {
  const m = useMessages()
  const text = m.people.record
  const [judging, setJudging] = useState<Attitude | 'new' | null>(null)
  useAsked('judge', () => setJudging('new'))
  if (jobs.length === 0) return null
  return (
    <section aria-label={text.history}>
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {text.history}
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setJudging('new')}
        >
          {text.judge}
        </Button>
      </div>
      <AttitudeChart attitudes={attitudes} />
      {attitudes.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {text.noHistory}
        </Text>
      ) : (
        <ul className="kb-lines">
          {attitudes.map((attitude) => (
            <Line
              key={attitude.id}
              attitude={attitude}
              clientName={
                jobs.length < 2 ? null : (jobs.find((job) => job.id === attitude.jobId)?.clientName ?? null)
              }
            />
          ))}
        </ul>
      )}
      {judging === null ? null : <JudgeForm jobs={jobs} onClose={() => setJudging(null)} />}
    </section>
  )
}

type LineProps = { readonly attitude: Attitude; readonly clientName: string | null }

function Line({ attitude, clientName }: LineProps) {
  const m = useMessages()
  const text = m.people.record
  const trash = useCommand('people.trashAttitude', { done: () => text.judgementRemoved, undo: true })
  return (
    <li className="kb-line">
      <div style={{ minWidth: 0 }}>
        <DateText date={attitude.onDay} /> · <SupportMark support={attitude.support} />
        <span className="kb-quiet">
          {attitude.power === null ? '' : ` · ${text.power(m.people.power[String(attitude.power) as '1'])}`}
          {` · ${m.people.stage[attitude.stage]}`}
          {clientName === null ? null : (
            <>
              {' · '}
              <Private>{clientName}</Private>
            </>
          )}
        </span>
        {attitude.note === '' ? null : (
          <div>
            <Private>{attitude.note}</Private>
          </div>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        aria-label={text.removeJudgement}
        onClick={() => void trash.run({ id: attitude.id })}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
}
