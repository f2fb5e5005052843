import { Group, SegmentedControl, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { Language } from '../../../shared/contract/settings.ts'
import type { DocumentBody } from '../../../shared/domain/templates/document.ts'
import { isUsableKey, isValueKey } from '../../../shared/domain/templates/values.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { useDocumentParts } from '../../api/use-document-parts.ts'
import { readBeforeLock } from '../../api/use-draft.ts'
import { DocumentEditor } from '../../ui/document/DocumentEditor.tsx'
import { valueLabel, valueOptions } from '../../ui/document/value-labels.ts'
import type { ChipLook } from '../../ui/document/world.ts'
import { useMessages } from '../../ui/language.tsx'
import type { SaveStatus } from './use-saved-fields.ts'

type Props = {
  readonly body: DocumentBody
  readonly language: Language
  readonly status: SaveStatus
  readonly onChange: (body: DocumentBody) => void
}

const nothing = () => undefined

/** The text of a template or a block: values by their names, or with an example. */
export function TextOf({ body, language, status, onChange }: Props) {
  const m = useMessages()
  const words = m.templates.editor
  const [mode, setMode] = useState<'labels' | 'sample'>('labels')
  const parts = useDocumentParts(language)
  const values = useMemo(() => valueOptions(m, []), [m])
  const chip = useCallback(
    (key: string): ChipLook => {
      if (!isUsableKey(key)) return { text: `{{${key}}}`, look: 'unknown' }
      const sample = isValueKey(key) ? messages[language].templates.samples[key] : ''
      if (mode === 'sample' && sample !== '') return { text: sample, look: 'value' }
      return { text: valueLabel(key, m), look: 'label' }
    },
    [mode, language, m],
  )
  return (
    <>
      <Group justify="space-between" mb="xs">
        <SegmentedControl
          aria-label={words.preview}
          data={(['labels', 'sample'] as const).map((value) => ({ value, label: words.modes[value] }))}
          value={mode}
          onChange={(value) => setMode(value as 'labels' | 'sample')}
        />
        <Text size="sm" c="dimmed" role="status">
          {m.proposals.editor[status]}
        </Text>
      </Group>
      <DocumentEditor
        label={words.label}
        body={body}
        onChange={onChange}
        onReader={readBeforeLock}
        values={values}
        chip={chip}
        onChip={nothing}
        {...parts}
      />
    </>
  )
}
