import { Alert, Button, Group, Modal, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { memo, useCallback, useMemo, useState } from 'react'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import type { DocumentBody } from '../../../shared/domain/templates/document.ts'
import { missingKeys } from '../../../shared/domain/templates/resolve.ts'
import {
  isUsableKey,
  isValueKey,
  ownFieldPrefix,
  textValue,
  type Value,
} from '../../../shared/domain/templates/values.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { useDocumentParts } from '../../api/use-document-parts.ts'
import { DocumentEditor } from '../../ui/document/DocumentEditor.tsx'
import { valueLabel, valueOptions } from '../../ui/document/value-labels.ts'
import type { ChipLook } from '../../ui/document/world.ts'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { type OfferDraft, useDraftField } from './draft-store.ts'
import type { ProposalValues } from './proposal-values.ts'

const modes = ['client', 'sample', 'labels'] as const
type Mode = (typeof modes)[number]

type Props = {
  readonly id: string
  /** What the book knows. */
  readonly values: ProposalStanding['values']
  readonly draft: OfferDraft
}

/** The offer's text; what is missing stands out and is filled by a click. */
export const ProposalText = memo(function ProposalText({ id, values, draft }: Props) {
  const m = useMessages()
  const words = m.templates.editor
  const language = useDraftField(draft, 'language')
  const currency = useDraftField(draft, 'currency')
  const filled = useDraftField(draft, 'filled')
  const [mode, setMode] = useState<Mode>('client')
  const [filling, setFilling] = useState<string | null>(null)
  const known = useKnown(values, filled)
  const chip = useChip(mode, language, known)
  const onChip = useCallback(
    (key: string) => {
      if ((known.get(key)?.text ?? '') === '' && isUsableKey(key)) setFilling(key)
    },
    [known],
  )
  const own = useMemo(() => ownFields(values), [values])
  const options = useMemo(() => valueOptions(m, own), [m, own])
  const parts = useDocumentParts(language)
  const onChange = useCallback((body: DocumentBody) => draft.set({ body }), [draft])
  const onTyped = useCallback(() => draft.setStatus('unsaved', draft.failure()), [draft])
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
      <Missing draft={draft} known={known} onFill={setFilling} />
      <DocumentEditor
        key={id}
        label={words.label}
        body={draft.values().body}
        onChange={onChange}
        onTyped={onTyped}
        onReader={draft.addReader}
        currency={currency}
        values={options}
        chip={chip}
        onChip={onChip}
        {...parts}
      />
      {filling === null ? null : (
        <FillDialog
          label={valueLabel(filling, m)}
          onFill={(text) => {
            draft.set({ filled: { ...filled, [filling]: text } })
            setFilling(null)
          }}
          onClose={() => setFilling(null)}
        />
      )}
    </>
  )
})

type Known = ReadonlyMap<string, Value>

/** What the book knows, and what was filled in since it was asked. */
function useKnown(values: Props['values'], filled: ProposalValues['filled']): Known {
  return useMemo(() => {
    const known = new Map<string, Value>(values.map(({ key, text, amount }) => [key, { text, amount }]))
    for (const [key, text] of Object.entries(filled)) {
      if ((known.get(key)?.text ?? '') === '') known.set(key, textValue(text))
    }
    return known
  }, [values, filled])
}

function useChip(mode: Mode, language: ProposalValues['language'], known: Known) {
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

function ownFields(values: Props['values']): readonly string[] {
  return values.flatMap(({ key }) =>
    key.startsWith(ownFieldPrefix) ? [key.slice(ownFieldPrefix.length)] : [],
  )
}

type MissingProps = {
  readonly draft: OfferDraft
  readonly known: Known
  readonly onFill: (key: string) => void
}

function Missing({ draft, known, onFill }: MissingProps) {
  const m = useMessages()
  const body = useDraftField(draft, 'body')
  const keys = useMemo(() => missingKeys(body, known), [body, known])
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
