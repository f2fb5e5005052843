import { Button, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconClipboardText,
  IconFileText,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconMail,
} from '@tabler/icons-react'
import type { Language } from '../../../shared/contract/settings.ts'
import type { OfferWord } from '../../../shared/domain/proposals/document.ts'
import { call } from '../../api/client.ts'
import { showDone } from '../../api/notices.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { ProgressDialog } from '../../ui/ProgressDialog.tsx'

type Props = {
  readonly id: string
  readonly language: Language
  /** The Word file it is made with is what it is saved as first. */
  readonly own: OfferWord | null
  /** Saves what is typed first; false: it could not be saved. */
  readonly beforehand: () => Promise<boolean>
}

/** Everything an offer can be made into. */
export function SaveMenu({ id, language, own, beforehand }: Props) {
  const m = useMessages()
  const words = m.proposals.save
  const saved = {
    done: ({ path }: { path: string | null }) => (path === null ? null : m.proposals.editor.pdfSaved(path)),
  }
  const pdf = useCommand('proposals.savePdf', saved)
  const docx = useCommand('proposals.saveDocx', saved)
  const word = useCommand('proposals.saveWord', saved)
  const wordTemplates = (useBookQuery('templates.list', {}).data ?? []).filter(
    (template) => template.kind === 'word' && template.language === language,
  )
  const email = useCommand('proposals.saveEmail', saved)
  const first = (run: () => unknown) => () =>
    void beforehand().then((isSaved) => (isSaved ? run() : undefined))
  const copy = async () => {
    const reply = await call('proposals.text', { id })
    if (!reply.ok) return
    await navigator.clipboard.writeText(reply.value)
    showDone(words.copied, { m, undoOf: null })
  }
  const isBusy = pdf.pending || docx.pending || word.pending || email.pending
  const progress = pdf.progress ?? email.progress
  return (
    <>
      <Button.Group>
        {own === null ? (
          <Button
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            loading={isBusy}
            onClick={first(() => pdf.run({ id }))}
          >
            {m.proposals.editor.pdf}
          </Button>
        ) : (
          <Button
            leftSection={<IconFileTypeDocx size={16} aria-hidden />}
            loading={isBusy}
            onClick={first(() => word.run({ id, templateId: own.templateId }))}
          >
            {words.wordOf(own.name)}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <Button px="xs" aria-label={words.menu}>
              <IconChevronDown size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {own === null ? null : (
              <Menu.Item
                leftSection={<IconFileTypePdf size={16} aria-hidden />}
                onClick={first(() => pdf.run({ id }))}
              >
                {words.pdf}
              </Menu.Item>
            )}
            <Menu.Item
              leftSection={<IconFileTypeDocx size={16} aria-hidden />}
              onClick={first(() => docx.run({ id }))}
            >
              {words.docx}
            </Menu.Item>
            {wordTemplates
              .filter((template) => template.id !== own?.templateId)
              .map((template) => (
                <Menu.Item
                  key={template.id}
                  leftSection={<IconFileTypeDocx size={16} aria-hidden />}
                  onClick={first(() => word.run({ id, templateId: template.id }))}
                >
                  {words.wordOf(template.name)}
                </Menu.Item>
              ))}
            <Menu.Item
              leftSection={<IconMail size={16} aria-hidden />}
              onClick={first(() => email.run({ id }))}
            >
              {own === null ? words.email : words.emailWord}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileText size={16} aria-hidden />}
              onClick={first(() => pdf.run({ id, isSummary: true }))}
            >
              {words.summary}
            </Menu.Item>
            <Menu.Item leftSection={<IconClipboardText size={16} aria-hidden />} onClick={first(copy)}>
              {words.text}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
      <ProgressDialog
        opened={progress !== null}
        title={m.proposals.editor.pdfBusy}
        progress={progress}
        onCancel={() => {
          pdf.cancel()
          email.cancel()
        }}
      />
    </>
  )
}
