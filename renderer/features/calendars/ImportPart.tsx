import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { ImportPlan } from '../../../shared/contract/calendars.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { type DroppedFile, FileDrop } from '../../ui/FileDrop.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'
import { PlanView } from './PlanView.tsx'

const maxBytes = 5_000_000

/** A calendar file: chosen, shown, taken. */
export function ImportPart() {
  const m = useMessages()
  const [file, setFile] = useState<DroppedFile | null>(null)
  return file === null ? (
    <FileDrop
      label={m.calendars.in.drop}
      extensions={['ics', 'ical', 'ifb']}
      maxBytes={maxBytes}
      onFile={setFile}
    />
  ) : (
    <Chosen key={file.name} file={file} onAnother={() => setFile(null)} />
  )
}

type ChosenProps = { readonly file: DroppedFile; readonly onAnother: () => void }

function Chosen({ file, onAnother }: ChosenProps) {
  const m = useMessages()
  const language = useLanguage()
  const text = m.calendars.in
  const [withPast, setWithPast] = useState(false)
  const [done, setDone] = useState<ImportPlan | null>(null)
  const input = { name: file.name, base64: file.base64, withPast, language }
  const plan = useBookQuery('calendars.preview', input, { enabled: done === null, isForgotten: true })
  const run = useCommand('calendars.import', { done: () => text.done, undo: true })
  const start = async () => {
    const reply = await run.run(input)
    if (reply.ok) setDone(reply.value)
  }
  return (
    <Stack gap="md">
      <Group gap="md">
        <Text fw={600}>{file.name}</Text>
        <Button variant="subtle" size="compact-sm" onClick={onAnother}>
          {text.another}
        </Button>
      </Group>
      {done === null ? (
        <>
          <Checkbox
            label={text.withPast}
            checked={withPast}
            onChange={(event) => setWithPast(event.currentTarget.checked)}
          />
          <QueryView query={plan}>
            {(found) => <Planned plan={found} pending={run.pending} onStart={() => void start()} />}
          </QueryView>
        </>
      ) : (
        <Alert color="teal" variant="light" icon={<IconCheck size={18} aria-hidden />} title={text.done}>
          <PlanView plan={done} />
        </Alert>
      )}
      <ProgressDialog
        opened={run.pending && run.progress !== null}
        title={text.reading}
        progress={run.progress}
        onCancel={run.cancel}
      />
    </Stack>
  )
}

type PlannedProps = { readonly plan: ImportPlan; readonly pending: boolean; readonly onStart: () => void }

function Planned({ plan, pending, onStart }: PlannedProps) {
  const text = useMessages().calendars.in
  const { counts } = plan
  const toDo = counts.new + counts.changed + counts.cancelled
  return (
    <Stack gap="md" component="section" aria-label={text.will}>
      <PlanView plan={plan} />
      <Button style={{ alignSelf: 'flex-start' }} disabled={toDo === 0} loading={pending} onClick={onStart}>
        {toDo === 0 ? text.nothing : text.run(toDo)}
      </Button>
    </Stack>
  )
}
