import { Button, Text } from '@mantine/core'
import { IconCalendarStats } from '@tabler/icons-react'
import type { WeekReview } from '../../../shared/contract/planner.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { ReviewTable } from './ReviewTable.tsx'
import './week-review.css'

type Props = { readonly from: string; readonly to: string; readonly onWeek: () => void }

/** The week in review: what was planned and done, and time by client against what each earns. */
export function WeekReviewView({ from, to, onWeek }: Props) {
  const query = useBookQuery('planner.review', { from, to }, { keepPrevious: false })
  return <QueryView query={query}>{(review) => <Review review={review} onWeek={onWeek} />}</QueryView>
}

type ReviewProps = Pick<Props, 'onWeek'> & { readonly review: WeekReview }

function Review({ review, onWeek }: ReviewProps) {
  const m = useMessages()
  const words = m.week.review
  const { tally, facts, promises } = review
  const happened = tally.done + tally.moved + tally.cancelled + facts
  const ofPromises = Object.values(promises).some(({ ours, theirs }) => ours + theirs > 0)
  if (happened === 0 && !ofPromises)
    return (
      <EmptyState
        icon={IconCalendarStats}
        title={words.empty}
        text={words.emptyText}
        action={<Button onClick={onWeek}>{words.toWeek}</Button>}
      />
    )
  return (
    <section className="kb-review" aria-label={words.label}>
      <Tally review={review} />
      {tally.open === 0 ? null : (
        <Text size="sm" c="dimmed">
          {words.open(tally.open)}
        </Text>
      )}
      <ReviewTable review={review} />
    </section>
  )
}

function Tally({ review: { tally, facts, promises } }: Pick<ReviewProps, 'review'>) {
  const m = useMessages()
  const format = useFormat()
  const words = m.week.review
  const { satisfaction, answers } = tally
  const sides = ({ ours, theirs }: WeekReview['promises']['made']) =>
    ours + theirs === 0 ? '' : words.sides(ours, theirs)
  const sum = ({ ours, theirs }: WeekReview['promises']['made']) => format.number(ours + theirs)
  const figures = [
    [words.planned, format.number(tally.planned), ''],
    [words.done, format.number(tally.done), tally.offPlan === 0 ? '' : words.doneOffPlan(tally.offPlan)],
    [words.moved, format.number(tally.moved), ''],
    [words.cancelled, format.number(tally.cancelled), ''],
    [
      words.satisfaction,
      satisfaction === null ? '—' : words.ofFive(format.number(satisfaction, 1)),
      satisfaction === null ? words.noAnswers : words.answers(answers),
    ],
    [words.facts, format.number(facts), ''],
    [words.made, sum(promises.made), sides(promises.made)],
    [words.kept, sum(promises.kept), sides(promises.kept)],
  ] as const
  return (
    <dl className="kb-review-tally">
      {figures.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="kb-review-figure">{value}</span>
            {note === '' ? null : <span className="kb-review-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
