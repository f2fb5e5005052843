import { Button, Text, Title } from '@mantine/core'
import type { ForecastAction } from '../../../shared/contract/forecast.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Props = { readonly month: string; readonly currency: string }

/** What can be done for a month, the greatest first; each goes into the week with one press. */
export function MonthActions({ month, currency }: Props) {
  const m = useMessages()
  const text = m.forecast.month
  const query = useBookQuery('forecast.actions', { month })
  return (
    <section aria-label={text.actions}>
      <Title order={3} size="h5" mb="xs">
        {text.actions}
      </Title>
      <QueryView query={query}>
        {(actions) =>
          actions.length === 0 ? (
            <Text size="sm">{text.noActions}</Text>
          ) : (
            <ul className="kb-actions">
              {actions.map((action) => (
                <ActionRow key={action.poolKey} action={action} month={month} currency={currency} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  )
}

type RowProps = Props & { readonly action: ForecastAction }

function ActionRow({ action, month, currency }: RowProps) {
  const m = useMessages()
  const format = useFormat()
  const text = m.forecast.month
  const plan = useCommand('forecast.plan', {
    done: (visit) => text.taken(format.dateTime(visit.startsAt)),
    undo: true,
  })
  const title = text[action.kind](action.title)
  const what = [action.clientName, title].filter(Boolean).join(' · ')
  return (
    <li>
      <span className="kb-action-sum">
        <Private>{text.adds(format.money(action.addsMinor, currency, { cents: 'never' }))}</Private>
      </span>
      <span className="kb-action-what">
        <Private>{what}</Private>
        <span className="kb-quiet">{text.by(format.day(action.by))}</span>
      </span>
      {action.isPlanned ? (
        <StatusMark status="done">{text.planned}</StatusMark>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={text.intoWeekOf(what)}
          loading={plan.pending}
          onClick={() => void plan.run({ month, partId: action.partId, title: title.slice(0, 300) })}
        >
          {text.intoWeek}
        </Button>
      )}
    </li>
  )
}
