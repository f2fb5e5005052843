import { Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import type { Leg } from '../../../shared/domain/travel/day-travel.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'

type Props = { readonly leg: Leg; readonly visits: readonly VisitRow[]; readonly onClose: () => void }

/** One way: how long it takes for this contact. The table learns from it where both ends are known. */
export function WayDialog({ leg, visits, onClose }: Props) {
  const m = useMessages()
  const format = useFormat()
  const words = m.planner.wayDialog
  const table = useBookQuery('travel.table', {})
  const [minutes, setMinutes] = useState<number | null>(leg.minutes)
  const correct = useCommand('planner.correctTravel', { undo: true, done: () => words.saved })
  const nameOf = (visitId: string | null, placeId: string | null) => {
    const visit = visits.find(({ id }) => id === visitId)
    const place = table.data?.places.find(({ id }) => id === placeId)?.name
    return format.sentence([visit?.clientName ?? visit?.title ?? '', place ?? '']) || words.base
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const side = leg.toId === null ? ('after' as const) : ('before' as const)
    const id = leg.toId ?? leg.fromId
    if (id === null) return
    const { fromPlaceId, toPlaceId } = leg
    if ((await correct.run({ id, side, minutes, fromPlaceId, toPlaceId })).ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': m.shell.close }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <Text>{words.from(nameOf(leg.fromId, leg.fromPlaceId), nameOf(leg.toId, leg.toPlaceId))}</Text>
          <MinutesField
            data-autofocus
            label={words.minutes}
            description={words.sources[leg.source]}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={minutes}
            onChange={setMinutes}
          />
          {leg.slackMinutes === 0 ? null : (
            <Text size="sm" c="dimmed">
              {words.slack(format.duration(leg.slackMinutes))}
            </Text>
          )}
        </Stack>
        <FormActions pending={correct.pending} onCancel={onClose} />
      </form>
    </Modal>
  )
}
