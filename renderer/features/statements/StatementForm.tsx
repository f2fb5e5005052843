import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { StatementLineInput } from '../../../shared/contract/statements.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { useStatementFile } from './use-statement-file.ts'

type Props = { readonly onClose: () => void; readonly onSaved: (id: string) => void }

type Values = {
  readonly companyId: string | null
  readonly number: string
  readonly issuedOn: string
  readonly totalMinor: number | null
  readonly fileName: string
  readonly lines: readonly StatementLineInput[]
}

const noLine: StatementLineInput = {
  text: '',
  clientName: '',
  reference: '',
  happenedOn: null,
  amountMinor: 0,
}
const maxBytes = 20_000_000

/** A statement typed, or its lines taken from a file. */
export function StatementForm({ onClose, onSaved }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const start = {
    companyId: null,
    number: '',
    issuedOn: today,
    totalMinor: null,
    fileName: '',
    lines: [noLine],
  }
  const form = useFormDraft<Values>('statement:new', start)
  const currency = useCurrency(form.values.companyId)
  const file = useStatementFile(currency, (fileName, lines) => form.set({ fileName, lines }))
  const save = useCommand('statements.add', { done: () => m.statements.saved, undo: true, quiet: true })
  const { fields } = m.statements
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const lines = form.values.lines.filter((line) => line.amountMinor !== 0)
    const reply = await save.run({ ...form.values, lines, currency, notes: '' })
    if (!reply.ok) return
    await form.discard()
    onSaved(reply.value.id)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={m.statements.new}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <CompanySelect
            label={fields.company}
            none={fields.none}
            value={form.values.companyId}
            onChange={(companyId) => form.set({ companyId })}
          />
          <Group grow align="flex-end">
            <TextInput
              label={fields.number}
              maxLength={100}
              value={form.values.number}
              onChange={(event) => form.set({ number: event.currentTarget.value })}
            />
            <DayField
              label={fields.issuedOn}
              clearable={false}
              value={form.values.issuedOn}
              onChange={(day) => day !== null && form.set({ issuedOn: day })}
            />
            <MoneyField
              label={fields.total}
              currency={currency}
              value={form.values.totalMinor}
              onChange={(totalMinor) => form.set({ totalMinor })}
            />
          </Group>
          <FileDrop
            label={m.statements.file}
            extensions={['csv', 'txt', 'xlsx']}
            maxBytes={maxBytes}
            onFile={(dropped) => void file.read(dropped)}
          />
          {file.said === null ? null : (
            <Text size="sm" role="status">
              {file.said}
            </Text>
          )}
          <Lines lines={form.values.lines} currency={currency} onChange={(lines) => form.set({ lines })} />
        </Stack>
        <FailureText failure={save.error} mt="sm" />
        <FormActions
          submit={m.statements.save}
          pending={save.pending}
          disabled={form.values.lines.every((line) => line.amountMinor === 0)}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}

function useCurrency(companyId: string | null): string {
  const { currency } = useBookSettings()
  const companies = useBookQuery('deals.companies', {})
  return companies.data?.find((company) => company.id === companyId)?.currency ?? currency
}

type LinesProps = {
  readonly lines: readonly StatementLineInput[]
  readonly currency: string
  readonly onChange: (lines: readonly StatementLineInput[]) => void
}

const shownLines = 60

function Lines({ lines, currency, onChange }: LinesProps) {
  const m = useMessages()
  const { fields } = m.statements
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? lines : lines.slice(0, shownLines)
  const change = (index: number, patch: Partial<StatementLineInput>) =>
    onChange(lines.map((line, i) => (i === index ? { ...line, ...patch } : line)))
  return (
    <Stack gap="xs" role="group" aria-label={fields.lines}>
      {shown.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={i} className="kb-statement-line">
          <TextInput
            aria-label={`${fields.text} ${i + 1}`}
            placeholder={fields.text}
            value={line.text}
            onChange={(event) => change(i, { text: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`${fields.client} ${i + 1}`}
            placeholder={fields.client}
            value={line.clientName}
            onChange={(event) => change(i, { clientName: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`${fields.reference} ${i + 1}`}
            placeholder={fields.reference}
            value={line.reference}
            onChange={(event) => change(i, { reference: event.currentTarget.value })}
          />
          <MoneyField
            aria-label={`${fields.amount} ${i + 1}`}
            currency={currency}
            value={line.amountMinor === 0 ? null : line.amountMinor}
            onChange={(minor) => change(i, { amountMinor: minor ?? 0 })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={fields.removeLine(String(i + 1))}
            onClick={() => onChange(lines.filter((_, place) => place !== i))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group gap="sm">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...lines, noLine])}
        >
          {fields.addLine}
        </Button>
        {isWhole || lines.length <= shownLines ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            {m.shell.more}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
