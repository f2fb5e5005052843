import { Alert, Button, Group, Modal, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { missingKeys } from '../../../shared/domain/templates/resolve.ts'
import {
  isUsableKey,
  isValueKey,
  ownFieldPrefix,
  textValue,
} from '../../../shared/domain/templates/values.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { useDocumentParts } from '../../api/use-document-parts.ts'
import { DocumentEditor } from '../../ui/document/DocumentEditor.tsx'
import { valueLabel, valueOptions } from '../../ui/document/value-labels.ts'
import type { ChipLook } from '../../ui/document/world.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import type { ProposalValues } from './proposal-values.ts'

const modes = ['client', 'sample', 'labels'] as const
type Mode = (typeof modes)[number]

type Props = {
  readonly detail: ProposalDetail
  readonly values: ProposalValues
  readonly set: (patch: Partial<ProposalValues>) => void
}

/** The offer's text; what is missing stands out and is filled by a click. */
export function ProposalText({ detail, values, set }: Props) {
  const m = useMessages()
  const words = m.templates.editor
  const [mode, setMode] = useState<Mode>('client')
  const [filling, setFilling] = useState<string | null>(null)
  const known = useKnown(detail, values.filled)
  const chip = useChip(mode, values.language, known)
  const onChip = useCallback(
    (key: string) => {
      if ((known.get(key)?.text ?? '') === '' && isUsableKey(key)) setFilling(key)
    },
    [known],
  )
  const own = useMemo(() => ownFields(detail), [detail])
  const options = useMemo(() => valueOptions(m, own), [m, own])
  const parts = useDocumentParts(values.language)
  const missing = useMemo(() => missingKeys(values.body, known), [values.body, known])
  return (
    <>
      <Group justify="space-between" mb="xs">
        <SegmentedControl
          aria-label={words.preview}
          data={modes.map((value) => ({ value, label: words.modes[value] }))}
          value={mode}
          onChange={(value) => setMode(value as Mode)}
        />
      </Group>
      <Missing keys={missing} onFill={setFilling} />
      <DocumentEditor
        key={detail.proposal.id}
        label={words.label}
        body={values.body}
        onChange={(body) => set({ body })}
        values={options}
        chip={chip}
        onChip={onChip}
        {...parts}
      />
      {filling === null ? null : (
        <FillDialog
          label={valueLabel(filling, m)}
          onFill={(text) => {
            set({ filled: { ...values.filled, [filling]: text } })
            setFilling(null)
          }}
          onClose={() => setFilling(null)}
        />
      )}
    </>
  )
}

/** What the book knows, and what was filled in since it was asked. */
function useKnown(detail: ProposalDetail, filled: ProposalValues['filled']) {
  return useMemo(() => {
    const known = new Map(detail.values.map(({ key, text, amount }) => [key, { text, amount }]))
    for (const [key, text] of Object.entries(filled)) {
      if ((known.get(key)?.text ?? '') === '') known.set(key, textValue(text))
    }
    return known
  }, [detail.values, filled])
}

function useChip(mode: Mode, language: ProposalValues['language'], known: ReturnType<typeof useKnown>) {
  const m = useMessages()
  return useCallback(
    (key: string): ChipLook => {
      if (!isUsableKey(key)) return { text: `{{${key}}}`, look: 'unknown' }
      const label = valueLabel(key, m)
      if (mode === 'labels') return { text: label, look: 'label' }
      const sample = isValueKey(key) ? messages[language].templates.samples[key] : ''
      const text = mode === 'sample' ? sample : (known.get(key)?.text ?? '')
      return text === '' ? { text: label, look: 'missing' } : { text, look: 'value' }
    },
    [mode, language, known, m],
  )
}

function ownFields({ values }: ProposalDetail): readonly string[] {
  return values.flatMap(({ key }) =>
    key.startsWith(ownFieldPrefix) ? [key.slice(ownFieldPrefix.length)] : [],
  )
}

function Missing({
  keys,
  onFill,
}: {
  readonly keys: readonly string[]
  readonly onFill: (key: string) => void
}) {
  const m = useMessages()
  if (keys.length === 0) return null
  return (
    <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={16} />} mb="xs" role="status">
      <Group gap="xs">
        <Text size="sm">{m.templates.editor.missing(keys.length)}</Text>
        {keys.map((key) => (
          <Button
            key={key}
            size="compact-sm"
            variant="default"
            aria-label={m.templates.editor.fill(valueLabel(key, m))}
            onClick={() => onFill(key)}
          >
            {valueLabel(key, m)}
          </Button>
        ))}
      </Group>
    </Alert>
  )
}

type FillProps = {
  readonly label: string
  readonly onFill: (text: string) => void
  readonly onClose: () => void
}

function FillDialog({ label, onFill, onClose }: FillProps) {
  const m = useMessages()
  const words = m.templates.editor
  const [text, setText] = useState('')
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.fill(label)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onFill(text.trim())
        }}
      >
        <TextInput
          data-autofocus
          label={label}
          description={words.fillHelp}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FormActions disabled={text.trim() === ''} onCancel={onClose} />
      </form>
    </Modal>
  )
}
