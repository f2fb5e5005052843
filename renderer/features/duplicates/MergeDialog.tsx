import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Comparison } from '../../../shared/contract/duplicates.ts'
import type { Choice } from '../../../shared/domain/duplicates/merge-fields.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MergeFields } from './MergeFields.tsx'

type Props = {
  readonly kind: MergedKind
  readonly oneId: string
  readonly otherId: string
  readonly onClose: () => void
}

/** Two records side by side: which stays, what it takes of the other field by field, and what moves with it. */
export function MergeDialog({ kind, oneId, otherId, onClose }: Props) {
  const m = useMessages()
  const text = m.duplicates
  const [keepId, setKeepId] = useState(oneId)
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const goneId = keepId === oneId ? otherId : oneId
  const query = useBookQuery('duplicates.compare', { kind, keepId, otherId: goneId })
  const merge = useCommand('duplicates.merge', { done: () => text.merged, undo: true, quiet: true })
  const run = async () => {
    if ((await merge.run({ kind, keepId, otherId: goneId, choices })).ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={text.mergeTitle}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <QueryView query={query}>
        {(comparison) => (
          <Stack gap="lg">
            <Kept
              comparison={comparison}
              keepId={keepId}
              oneId={oneId}
              onKeep={(id) => {
                setKeepId(id)
                setChoices({})
              }}
            />
            <MergeFields
              comparison={comparison}
              choices={choices}
              onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
            />
            <Moves moves={comparison.moves} />
            <FailureText failure={merge.error} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {m.shell.cancel}
              </Button>
              <Button loading={merge.pending} onClick={() => void run()}>
                {text.merge}
              </Button>
            </Group>
          </Stack>
        )}
      </QueryView>
    </Modal>
  )
}

type KeptProps = {
  readonly comparison: Comparison
  readonly keepId: string
  readonly oneId: string
  readonly onKeep: (id: string) => void
}

/** The order of the two stays, whichever is kept. */
function Kept({ comparison, keepId, oneId, onKeep }: KeptProps) {
  const m = useMessages()
  const { one, other } = comparison
  const sides = one.id === oneId ? [one, other] : [other, one]
  return (
    <div>
      <Text size="sm" mb={4} id="kb-kept">
        {m.duplicates.kept}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby="kb-kept"
        data={sides.map((side) => ({
          value: side.id,
          label: [side.name, side.detail].filter((part) => part !== '').join(' · '),
        }))}
        value={keepId}
        onChange={onKeep}
      />
    </div>
  )
}

/** What hangs on the record that goes, and comes along. */
function Moves({ moves }: Pick<Comparison, 'moves'>) {
  const m = useMessages()
  const format = useFormat()
  const tables = m.history.tables as Readonly<Record<string, string>>
  const parts = moves.map(({ table, count }) => `${tables[table] ?? table}: ${count}`)
  return (
    <Text size="sm" c="dimmed">
      {parts.length === 0 ? m.duplicates.noMoves : `${m.duplicates.moves} ${format.sentence(parts)}`}
    </Text>
  )
}
