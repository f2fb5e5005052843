import { ActionIcon, Button, Text, Title } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { JobAt } from '../../../shared/contract/people.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'
import { JobForm } from './JobForm.tsx'

type Props = { readonly personId: string; readonly jobs: readonly JobAt[] }

/** Where somebody has a place, and what they are there. */
export function PersonJobs({ personId, jobs }: Props) {
  const m = useMessages()
  const text = m.people.record
  const [open, setOpen] = useState<JobAt | 'new' | null>(null)
  return (
    <section aria-label={text.jobs}>
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {text.jobs}
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen('new')}
        >
          {text.addJob}
        </Button>
      </div>
      {jobs.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {text.noJobs}
        </Text>
      ) : (
        <ul className="kb-lines">
          {jobs.map((job) => (
            <JobLine key={job.id} job={job} onEdit={() => setOpen(job)} />
          ))}
        </ul>
      )}
      {open === null ? null : (
        <JobForm personId={personId} job={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

function JobLine({ job, onEdit }: { readonly job: JobAt; readonly onEdit: () => void }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.people.record
  const what = format.sentence([
    job.title,
    job.department,
    job.role === 'none' ? '' : m.people.role[job.role],
    job.isMain ? m.people.main : '',
    job.startedOn === null ? '' : text.since(format.day(job.startedOn)),
    job.endedOn === null ? '' : text.left(format.day(job.endedOn)),
  ])
  const relation = format.sentence([
    job.power === null ? '' : text.power(m.people.power[String(job.power) as '1']),
    m.people.stage[job.stage],
    job.wantedStage === null ? '' : text.wanted(m.people.stage[job.wantedStage]),
  ])
  return (
    <li className="kb-line">
      <div style={{ minWidth: 0 }}>
        <Link href={`/clients/${job.clientId}`} className="kb-link">
          <NameText name={job.clientName} />
        </Link>
        <div>{what}</div>
        <div className="kb-quiet">
          <SupportMark support={job.support} /> · {relation}
        </div>
      </div>
      <ActionIcon variant="subtle" aria-label={text.editJob(job.clientName)} onClick={onEdit}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
}
