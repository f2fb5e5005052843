import { Group, Text } from '@mantine/core'
import type { ImportReport } from '../../../shared/contract/imports.ts'
import type { ImportKind } from '../../../shared/domain/imports/rules.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { PriceChanges } from './PriceChanges.tsx'

type Props = { readonly report: ImportReport; readonly kind: ImportKind }

/** Counts, and each cell that could not be taken. */
export function ReportView({ report, kind }: Props) {
  const m = useMessages()
  const text = m.imports
  const counts = [
    text.created(report.created),
    ...(report.updated > 0 ? [text.updated(report.updated)] : []),
    ...(report.unchanged > 0 ? [text.unchanged(report.unchanged)] : []),
    ...(report.skipped > 0 ? [text.skipped(report.skipped)] : []),
    ...(kind === 'commissions' && report.newClients > 0 ? [text.newClients(report.newClients)] : []),
    ...(report.prices === null || report.prices.vanished === 0
      ? []
      : [text.prices.gone(report.prices.vanished)]),
  ]
  return (
    <div>
      <Group gap="lg">
        {counts.map((count) => (
          <Text key={count} fw={600}>
            {count}
          </Text>
        ))}
      </Group>
      {report.problemCount === 0 ? null : (
        <details className="kb-problems" open={report.problemCount <= 5}>
          <summary>{text.problems(report.problemCount)}</summary>
          <ul className="kb-lines">
            {report.problems.map((problem) => (
              <li key={`${problem.row}-${problem.column}-${problem.problem}`}>
                <span className="kb-quiet">{text.line(problem.row)}</span>
                {problem.column === null ? '' : `, ${problem.column}`}:{' '}
                {problem.value === '' ? null : <Private>{`“${problem.value}” `}</Private>}
                {text.problem[problem.problem]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {report.prices === null ? null : <PriceChanges prices={report.prices} />}
    </div>
  )
}
