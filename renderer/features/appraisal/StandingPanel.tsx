import { Button, Checkbox, Select, SimpleGrid, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { AppraisalDetail } from '../../../shared/contract/appraisal.ts'
import {
  type Client,
  type ClientStatus,
  clientStatuses,
  type ProspectStage,
  prospectStages,
} from '../../../shared/domain/clients/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** How a client stands and stood, with every reason; a change keeps its day and reason (K-10, K-15). */
export function StandingPanel({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const client = useBookQuery('clients.get', { id: clientId }).data?.client
  const query = useBookQuery('appraisal.get', { clientId })
  const [isChanging, setChanging] = useState(false)
  return (
    <section aria-label={m.appraisal.standing.title}>
      <div className="kb-section-head">
        <Title order={3} size="h4">
          {m.appraisal.standing.title}
        </Title>
        {isChanging || client === undefined ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            {m.appraisal.standing.change}
          </Button>
        )}
      </div>
      {isChanging && client !== undefined ? (
        <StandingForm client={client} onClose={() => setChanging(false)} />
      ) : null}
      {client === undefined || client.keyReason === '' ? null : (
        <Text size="sm">
          <Private>{client.keyReason}</Private>
        </Text>
      )}
      <QueryView query={query} rows={2}>
        {({ standings }) => <Standings standings={standings} />}
      </QueryView>
    </section>
  )
}

function Standings({ standings }: Pick<AppraisalDetail, 'standings'>) {
  const m = useMessages()
  const format = useFormat()
  if (standings.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {m.appraisal.standing.empty}
      </Text>
    )
  return (
    <ul className="kb-lines">
      {standings.map((standing) => (
        <li key={standing.id} className="kb-line-text">
          <span className="kb-quiet">
            <DateText date={standing.sinceOn} /> ·{' '}
            {format.sentence([
              m.clients.status[standing.status],
              standing.status === 'prospect' ? m.appraisal.standing.stages[standing.prospectStage] : '',
              standing.isKey ? m.clients.key : '',
            ])}
          </span>
          <div>
            <Private>{standing.reason}</Private>
          </div>
        </li>
      ))}
    </ul>
  )
}

function StandingForm({ client, onClose }: { readonly client: Client; readonly onClose: () => void }) {
  const m = useMessages()
  const { today } = useClock()
  const { status, prospectStage, isKey } = client
  const [values, setValues] = useState({ status, prospectStage, isKey, sinceOn: today, reason: '' })
  const save = useCommand('appraisal.setStanding', {
    done: () => m.appraisal.saved,
    undo: true,
    quiet: true,
  })
  const set = (patch: Partial<typeof values>) => setValues((before) => ({ ...before, ...patch }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await save.run({ clientId: client.id, ...values })).ok) onClose()
  }
  const text = m.appraisal.standing
  return (
    <form aria-label={text.change} noValidate onSubmit={(event) => void submit(event)}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" my="xs">
        <Select
          label={m.clients.fields.status}
          allowDeselect={false}
          data={clientStatuses.map((value) => ({ value, label: m.clients.status[value] }))}
          value={values.status}
          onChange={(value) => set({ status: (value ?? status) as ClientStatus })}
        />
        {values.status === 'prospect' ? (
          <Select
            label={text.stage}
            allowDeselect={false}
            data={prospectStages.map((value) => ({ value, label: text.stages[value] }))}
            value={values.prospectStage}
            onChange={(value) => set({ prospectStage: (value ?? prospectStage) as ProspectStage })}
          />
        ) : null}
        <DayField
          label={text.since}
          clearable={false}
          value={values.sinceOn}
          onChange={(day) => (day === null ? undefined : set({ sinceOn: day }))}
        />
      </SimpleGrid>
      <TextInput
        label={text.reason}
        maxLength={2000}
        mb="xs"
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <Checkbox
        label={m.clients.fields.isKey}
        checked={values.isKey}
        onChange={(event) => set({ isKey: event.currentTarget.checked })}
      />
      <FailureText failure={save.error} mt="sm" />
      <FormActions pending={save.pending} onCancel={onClose} />
    </form>
  )
}
