import { Button, Modal, Stack, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import type { Language } from '../../../shared/contract/settings.ts'
import { useCommand } from '../../api/use-command.ts'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { WordDrop } from './WordDrop.tsx'

type Props = { readonly onClose: () => void; readonly onMade: (id: string) => void }

/** A template from a Word file: how its tags are written, a file to begin with, and the file itself. */
export function NewWord({ onClose, onMade }: Props) {
  const m = useMessages()
  const { word, fields } = m.templates
  const [language, setLanguage] = useState<Language>(useLanguage())
  const starter = useCommand('templates.saveWordStarter', {
    done: ({ path }) => (path === null ? null : word.starterSaved(path)),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={word.new}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="md">
        <Text size="sm">{word.help}</Text>
        <LanguageSelect label={fields.language} value={language} onChange={setLanguage} />
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          loading={starter.pending}
          onClick={() => void starter.run({ language })}
        >
          {word.saveStarter}
        </Button>
        <WordDrop id={null} language={language} label={word.choose} onPut={onMade} />
      </Stack>
    </Modal>
  )
}
