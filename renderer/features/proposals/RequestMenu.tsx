import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconClipboardText, IconFileTypePdf, IconMail } from '@tabler/icons-react'
import { call } from '../../api/client.ts'
import { showDone } from '../../api/notices.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'

/** A request for approval as a file or as text. */
export function RequestMenu({ id }: { readonly id: string }) {
  const m = useMessages()
  const words = m.approvals.save
  const saved = {
    done: ({ path }: { path: string | null }) => (path === null ? null : words.saved(path)),
  }
  const pdf = useCommand('approvals.savePdf', saved)
  const email = useCommand('approvals.saveEmail', saved)
  const copy = async () => {
    const reply = await call('approvals.letter', { id })
    if (!reply.ok) return
    await navigator.clipboard.writeText(`${reply.value.subject}\n\n${reply.value.text}`)
    showDone(words.copied, { m, undoOf: null })
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={pdf.pending || email.pending}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {words.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={() => void pdf.run({ id })}
        >
          {words.pdf}
        </Menu.Item>
        <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => void email.run({ id })}>
          {words.email}
        </Menu.Item>
        <Menu.Item leftSection={<IconClipboardText size={16} aria-hidden />} onClick={() => void copy()}>
          {words.text}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
