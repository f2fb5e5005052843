import { ActionIcon, Button, Text, Title } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ProjectDetail } from '../../../shared/contract/relations.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useAsked } from '../../api/use-asked.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { ProjectForm } from './ProjectForm.tsx'
import { ProjectSteps } from './ProjectSteps.tsx'
import './relations.css'

type Props =
  | { readonly personId: string; readonly clientId?: undefined }
  | { readonly clientId: string; readonly personId?: undefined }

export function ClientProjects({ clientId }: { readonly clientId: string }) {
  return <Projects clientId={clientId} />
}

/** Relations as projects of their own: goal, steps with dates, budget and what is spent (K-24). */
export function Projects({ personId, clientId }: Props) {
  const m = useMessages()
  const text = m.relations.projects
  const [open, setOpen] = useState<ProjectDetail | 'new' | null>(null)
  useAsked('project', () => setOpen('new'))
  const query = useBookQuery('relations.projects', personId === undefined ? { clientId } : { personId })
  return (
    <section aria-label={text.title}>
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {text.title}
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen('new')}
        >
          {text.add}
        </Button>
      </div>
      <QueryView query={query}>
        {(projects) =>
          projects.length === 0 ? (
            <Text size="sm" c="dimmed" mt="xs">
              {text.none}
            </Text>
          ) : (
            <ul className="kb-lines">
              {projects.map((detail) => (
                <Project
                  key={detail.project.id}
                  detail={detail}
                  isPersonShown={personId === undefined}
                  onEdit={() => setOpen(detail)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      {open === null ? null : (
        <ProjectForm
          project={open === 'new' ? null : open.project}
          personId={personId ?? null}
          clientId={clientId ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

type ProjectProps = {
  readonly detail: ProjectDetail
  readonly isPersonShown: boolean
  readonly onEdit: () => void
}

function Project({ detail, isPersonShown, onEdit }: ProjectProps) {
  const m = useMessages()
  const format = useFormat()
  const text = m.relations.projects
  const { project, steps, spentMinor, personName } = detail
  const { budgetMinor, currency } = project
  const spent = format.money(spentMinor, currency, { cents: 'auto' })
  const cost =
    budgetMinor === null
      ? spentMinor === 0
        ? ''
        : text.spent(spent)
      : text.spentOf(spent, format.money(budgetMinor, currency, { cents: 'auto' }))
  const done = steps.filter((step) => step.doneOn !== null).length
  return (
    <li>
      <div className="kb-line">
        <div style={{ minWidth: 0 }}>
          <Private>{project.title}</Private>
          {isPersonShown ? (
            <>
              {' · '}
              <Link href={`/people/${project.personId}`} className="kb-link">
                <Private>{personName}</Private>
              </Link>
            </>
          ) : null}
          {project.goal === '' ? null : (
            <div>
              <Private>{project.goal}</Private>
            </div>
          )}
          <div className="kb-quiet">
            {format.sentence([
              text.states[project.state],
              project.dueOn === null ? '' : text.byDay(format.day(project.dueOn)),
              steps.length === 0 ? '' : text.stepsDone(done, steps.length),
              cost,
            ])}{' '}
            {budgetMinor !== null && spentMinor > budgetMinor ? (
              <StatusMark status="near">{text.overBudget}</StatusMark>
            ) : null}
          </div>
        </div>
        <ActionIcon variant="subtle" aria-label={text.editOf(project.title)} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      </div>
      <ProjectSteps projectId={project.id} currency={currency} steps={steps} />
    </li>
  )
}
