import { Button, Group, Modal, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { type Language, languages } from '../../../shared/contract/settings.ts'
import { type LetterTone, letterTones } from '../../../shared/domain/receivables/types.ts'
import { showDone } from '../../api/notices.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'

type Props = { readonly clientId: string; readonly tone: LetterTone; readonly onClose: () => void }

/** A letter about what is overdue: kind, firm or final, as text for an e-mail or as a PDF. */
export function LetterDialog({ clientId, tone: advised, onClose }: Props) {
  const m = useMessages()
  const [tone, setTone] = useState(advised)
  const [language, setLanguage] = useState<Language>(useLanguage())
  const text = m.receivables.letterDialog
  const query = useBookQuery('receivables.letter', { clientId, tone, language })
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={text.title}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <Stack gap="md">
        <Group gap="md">
          <SegmentedControl
            aria-label={text.tone}
            value={tone}
            onChange={(value) => setTone(value as LetterTone)}
            data={letterTones.map((value) => ({ value, label: m.receivables.log.tones[value] }))}
          />
          <Select
            aria-label={m.shell.language.label}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: m.shell.language[value] }))}
            value={language}
            onChange={(value) => setLanguage((value ?? language) as Language)}
          />
        </Group>
        <QueryView query={query}>
          {(letter) => (
            <Letter
              subject={letter.subject}
              body={letter.text}
              email={letter.email}
              choice={{ clientId, tone, language }}
              onClose={onClose}
            />
          )}
        </QueryView>
      </Stack>
    </Modal>
  )
}

type LetterProps = {
  readonly subject: string
  readonly body: string
  readonly email: string
  readonly choice: { readonly clientId: string; readonly tone: LetterTone; readonly language: Language }
  readonly onClose: () => void
}

function Letter({ subject, body, email, choice, onClose }: LetterProps) {
  const m = useMessages()
  const { today } = useClock()
  const text = m.receivables.letterDialog
  const area = useRef<HTMLTextAreaElement>(null)
  const pdf = useCommand('receivables.saveLetter', {
    done: ({ path }) => (path === null ? null : text.saved(path)),
  })
  const log = useCommand('receivables.saveNote', { done: () => text.logged, undo: true })
  // The page may not reach for the clipboard; the old command copies what is selected by the user's own press.
  const copy = () => {
    area.current?.select()
    document.execCommand('copy')
    showDone(text.copied, { m })
  }
  const sent = async () => {
    const fields = { kind: 'letter', tone: choice.tone, happenedOn: today, note: subject } as const
    if ((await log.run({ id: null, clientId: choice.clientId, fields })).ok) onClose()
  }
  return (
    <>
      {email === '' ? null : <TextInput label={text.to} readOnly value={email} />}
      <TextInput label={text.subject} readOnly value={subject} />
      <Textarea ref={area} label={text.text} readOnly autosize minRows={8} maxRows={16} value={body} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={copy}>
          {text.copy}
        </Button>
        <Button variant="default" loading={pdf.pending} onClick={() => void pdf.run(choice)}>
          {text.pdf}
        </Button>
        <Button loading={log.pending} onClick={() => void sent()}>
          {text.sent}
        </Button>
      </Group>
    </>
  )
}
