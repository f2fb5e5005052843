import { Modal, Text } from '@mantine/core'
import { addDays } from '../../../shared/base/local-date.ts'
import { wallIn } from '../../../shared/base/zoned-time.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { copyOfWeek, type DraftItem } from '../../../shared/domain/planner/week-draft.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { type DraftLine, DraftList } from './DraftList.tsx'
import type { Week } from './use-week.ts'

type Props = { readonly week: Week; readonly onClose: () => void }

/** Last week's contacts for this one: what differs is said, what took place is left out. */
export function CopyWeekDialog({ week, onClose }: Props) {
  const m = useMessages()
  const words = m.week.draft
  const last = useBookQuery('planner.range', { from: addDays(week.from, -7), to: addDays(week.to, -7) })
  const now = useNow()
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={words.copyTitle}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <QueryView query={last} rows={5}>
        {(visits) => {
          const lines = copyOfWeek(visits, week.visits, now).map(toLine)
          return lines.length === 0 ? (
            <Text>{words.copyNone}</Text>
          ) : (
            <DraftList lines={lines} onDone={onClose} />
          )
        }}
      </QueryView>
    </Modal>
  )
}

/** The wall time of the user; before it is known everything lies ahead. */
export function useNow(): string {
  const clock = useBookQuery('settings.clock', {})
  return clock.data === undefined ? '' : wallIn(clock.data.zone, Date.parse(clock.data.now))
}

function toLine({ of: visit, ...item }: DraftItem<VisitRow>): DraftLine {
  const { clientId, personIds, kind, title, place, placeId, isCallBlock } = visit
  return {
    id: visit.id,
    name: visit.clientName ?? title,
    title: visit.clientName === null ? '' : title,
    item,
    contact: {
      ...{ clientId, kind, title, place, placeId, isCallBlock },
      personIds: [...personIds],
      startsAt: item.startsAt,
      endsAt: item.endsAt,
    },
  }
}
