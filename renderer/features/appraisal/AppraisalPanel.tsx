import { Rating, Stack, Table, Text, Title } from '@mantine/core'
import type { AppraisalDetail } from '../../../shared/contract/appraisal.ts'
import { type Score, scorecardOf } from '../../../shared/domain/appraisal/scorecard.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { RelationValue } from './RelationValue.tsx'

/** The criteria of a key client (K-12) and the value of the relation (K-13). */
export function AppraisalPanel({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const query = useBookQuery('appraisal.get', { clientId })
  return (
    <section aria-label={m.appraisal.title}>
      <Title order={3} size="h4" mb="xs">
        {m.appraisal.title}
      </Title>
      <QueryView query={query}>
        {(detail) => (
          <Stack gap="lg">
            <Scorecard clientId={clientId} detail={detail} />
            <RelationValue clientId={clientId} detail={detail} />
          </Stack>
        )}
      </QueryView>
    </section>
  )
}

type Props = { readonly clientId: string; readonly detail: AppraisalDetail }

function Scorecard({ clientId, detail }: Props) {
  const m = useMessages()
  const format = useFormat()
  const card = scorecardOf(detail.reckoned, detail.appraisal)
  const mean = card.meanMilli === null ? null : format.number(card.meanMilli / 1_000, 1)
  return (
    <div>
      <Text fw={500}>{m.appraisal.card}</Text>
      <Text size="sm" c="dimmed">
        {format.sentence([
          card.verdict === null ? '' : m.appraisal.verdicts[card.verdict],
          mean === null ? '' : m.appraisal.of(mean, card.known),
        ])}
      </Text>
      <Table className="kb-figures" aria-label={m.appraisal.card} verticalSpacing={4}>
        <Table.Tbody>
          {card.scores.map((score) => (
            <ScoreRow key={score.criterion} score={score} clientId={clientId} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function ScoreRow({ score, clientId }: { readonly score: Score; readonly clientId: string }) {
  const m = useMessages()
  const format = useFormat()
  const save = useCommand('appraisal.save', { done: () => m.appraisal.saved, undo: true })
  const { criterion, points, isJudged, basisPpm } = score
  const label = m.appraisal.criteria[criterion]
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      <Table.Td>
        <Rating
          aria-label={label}
          value={points ?? 0}
          readOnly={!isJudged}
          onChange={(value) => void save.run({ clientId, fields: { [criterion]: value } })}
        />
      </Table.Td>
      <Table.Td data-end>
        {basisPpm === null
          ? points === null
            ? m.appraisal.notKnown
            : format.number(points)
          : format.percent(basisPpm)}
      </Table.Td>
    </Table.Tr>
  )
}
