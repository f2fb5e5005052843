import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import { type Icon, IconBook2, IconFolderOpen, IconTelescope } from '@tabler/icons-react'
import { useCommand } from '../../api/use-command.ts'
import { useVaultState } from '../../api/vault-state.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import type { LockView } from './LockScreen.tsx'

/** The first start: three ways in. */
export function Welcome({ go }: { readonly go: (view: LockView) => void }) {
  const m = useMessages()
  const language = useLanguage()
  const sample = useCommand('vault.createSample')
  const { openFile, pending } = useOpenFile()
  const text = m.vault.welcome
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{text.title}</Title>
        <Text c="dimmed" mt="xs">
          {text.text}
        </Text>
      </div>
      <div className="kb-choices">
        <Way icon={IconBook2} title={text.make} text={text.makeText} onChoose={() => go('create')} />
        <Way
          icon={IconFolderOpen}
          title={text.open}
          text={text.openText}
          onChoose={openFile}
          disabled={pending}
        />
        <Way
          icon={IconTelescope}
          title={text.sample}
          text={sample.pending ? text.sampleBusy : text.sampleText}
          onChoose={() => void sample.run({ language })}
          disabled={sample.pending}
        />
      </div>
      <RecentBooks />
      <Anchor component="button" type="button" size="sm" onClick={() => go('restore')} ta="start">
        {text.restore}
      </Anchor>
    </Stack>
  )
}

type WayProps = {
  readonly icon: Icon
  readonly title: string
  readonly text: string
  readonly onChoose: () => void
  readonly disabled?: boolean
}

function Way({ icon: IconOf, title, text, onChoose, disabled = false }: WayProps) {
  return (
    <button type="button" className="kb-choice" onClick={onChoose} disabled={disabled}>
      <IconOf size={28} stroke={1.4} aria-hidden />
      <strong>{title}</strong>
      <span aria-live="polite">{text}</span>
    </button>
  )
}

/** Asks for a book file and chooses it; it stays locked. */
export function useOpenFile(): { readonly openFile: () => void; readonly pending: boolean } {
  const pick = useCommand('vault.pickBook')
  const select = useCommand('vault.select')
  const openFile = async () => {
    const reply = await pick.run({})
    if (reply.ok && reply.value.path !== null) await select.run({ path: reply.value.path })
  }
  return { openFile: () => void openFile(), pending: pick.pending || select.pending }
}

function RecentBooks() {
  const m = useMessages()
  const { recent } = useVaultState()
  const select = useCommand('vault.select')
  if (recent.length === 0) return null
  return (
    <section aria-label={m.vault.welcome.recent}>
      <Text size="sm" c="dimmed" mb={4}>
        {m.vault.welcome.recent}
      </Text>
      <Stack gap={4} align="flex-start">
        {recent.slice(0, 4).map((book) => (
          <Button
            key={book.path}
            variant="subtle"
            size="compact-sm"
            title={book.path}
            disabled={!book.exists}
            onClick={() => void select.run({ path: book.path })}
          >
            {book.exists ? book.name : `${book.name} (${m.vault.welcome.missing})`}
          </Button>
        ))}
      </Stack>
    </section>
  )
}
