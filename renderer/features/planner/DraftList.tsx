import { Button, Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { datePart } from '../../../shared/base/local-date.ts'
import type { Input } from '../../../shared/contract/index.ts'
import type { DraftItem } from '../../../shared/domain/planner/week-draft.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'

type Contact = Input<'planner.addAll'>['visits'][number]

/** A contact that could be planned, under the name it is shown by. */
export type DraftLine = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly item: Pick<DraftItem<unknown>, 'startsAt' | 'endsAt' | 'mark'>
  readonly contact: Contact
}

type Props = { readonly lines: readonly DraftLine[]; readonly onDone: () => void }

/** What would be planned, each with what stands against it; what is ticked is planned as one step. */
export function DraftList({ lines, onDone }: Props) {
  const m = useMessages()
  const words = m.week.draft
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const plan = useCommand('planner.addAll', { undo: true, done: (visits) => words.planned(visits.length) })
  const isTicked = ({ id, item }: DraftLine) => changed.get(id) ?? item.mark === 'new'
  const ticked = lines.filter(isTicked)
  const submit = async () => {
    if ((await plan.run({ visits: ticked.map(({ contact }) => contact) })).ok) onDone()
  }
  return (
    <Stack gap="sm">
      <ul className="kb-lines kb-draft">
        {lines.map((line) => (
          <li key={line.id}>
            <Checkbox
              checked={isTicked(line)}
              label={<LineText line={line} />}
              onChange={(event) => setChanged(new Map(changed).set(line.id, event.currentTarget.checked))}
            />
          </li>
        ))}
      </ul>
      <Button
        style={{ alignSelf: 'flex-end' }}
        disabled={ticked.length === 0}
        loading={plan.pending}
        onClick={() => void submit()}
      >
        {words.plan(ticked.length)}
      </Button>
    </Stack>
  )
}

function LineText({ line }: { readonly line: DraftLine }) {
  const m = useMessages()
  const format = useFormat()
  const { startsAt, endsAt, mark } = line.item
  return (
    <>
      <span className="kb-number-text">
        {format.dayOfWeek(datePart(startsAt))} {format.time(startsAt)}–{format.time(endsAt)}
      </span>{' '}
      <NameText name={line.name} />{' '}
      <Text span size="sm" c={mark === 'busy' ? 'var(--kb-near)' : 'dimmed'}>
        {format.sentence([line.title, mark === 'new' ? '' : m.week.draft.marks[mark]])}
      </Text>
    </>
  )
}
