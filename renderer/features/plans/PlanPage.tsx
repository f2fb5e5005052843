import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useParams } from 'wouter'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { PlanForm } from './PlanForm.tsx'
import './plans.css'

/** One plan: a form that reads as a sentence, and beside it what it means and would have paid. */
export function PlanPage() {
  const m = useMessages()
  const { id = 'new' } = useParams<{ id?: string }>()
  const query = useBookQuery('plans.list', {})
  const row = query.data?.find(({ plan }) => plan.id === id) ?? null
  const [chosen, setChosen] = useState<string | null>(null)
  const versionId = chosen ?? row?.currentId ?? row?.versions.at(-1)?.id ?? 'new'
  return (
    <Page
      title={id === 'new' ? m.plans.new : (row?.plan.name ?? m.plans.edit)}
      isPrivateTitle={id !== 'new'}
      toolbar={row === null ? undefined : <Versions row={row} versionId={versionId} onChoose={setChosen} />}
    >
      <QueryView query={query}>
        {() => (
          <PlanForm
            key={`${id} ${versionId}`}
            row={row}
            version={row?.versions.find((version) => version.id === versionId) ?? null}
          />
        )}
      </QueryView>
    </Page>
  )
}

type VersionsProps = {
  readonly row: PlanRow
  readonly versionId: string
  readonly onChoose: (id: string) => void
}

function Versions({ row, versionId, onChoose }: VersionsProps) {
  const m = useMessages()
  const format = useFormat()
  return (
    <SegmentedControl
      aria-label={m.plans.versions}
      value={versionId}
      onChange={onChoose}
      data={[
        ...row.versions.map((v) => ({ value: v.id, label: m.plans.from(format.day(v.validFrom)) })),
        { value: 'new', label: m.plans.newVersion },
      ]}
    />
  )
}
