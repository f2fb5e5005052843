import { Button, Group, NumberInput, SimpleGrid, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

/** When a statement grows stale, how large a document may be, and what documents take by now. */
export function DossierSettings() {
  const m = useMessages()
  const stored = useBookSettings()
  const [values, setValues] = useState({
    staleDays: stored.staleDays,
    documentMegabytes: stored.documentMegabytes,
  })
  const save = useCommand('settings.saveBook', { done: () => m.settings.saved })
  const text = m.dossier.settings
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run(values)
  }
  const number = (key: keyof typeof values, min: number, max: number) => (
    <NumberInput
      label={text[key]}
      description={key === 'documentMegabytes' ? text.megabytesHint : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={min}
      max={max}
      allowDecimal={false}
      allowNegative={false}
      value={values[key]}
      onChange={(value) => setValues({ ...values, [key]: typeof value === 'number' ? value : min })}
    />
  )
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {number('staleDays', 30, 3650)}
        {number('documentMegabytes', 1, 25)}
      </SimpleGrid>
      <Group justify="space-between" mt="md">
        <Usage />
        <Button type="submit" loading={save.pending}>
          {m.shell.save}
        </Button>
      </Group>
    </form>
  )
}

function Usage() {
  const m = useMessages()
  const format = useFormat()
  const usage = useBookQuery('documents.usage', {})
  if (usage.data === undefined) return <span />
  const { documents, bytes, isMuch } = usage.data
  return (
    <Text size="sm" c="dimmed">
      {m.dossier.settings.usage(documents, format.bytes(bytes))}{' '}
      {isMuch ? <StatusMark status="near">{m.dossier.settings.much}</StatusMark> : null}
    </Text>
  )
}
