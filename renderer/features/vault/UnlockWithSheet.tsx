import { Button, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { failureText } from '../../../shared/i18n/index.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { sheetGroupCount, spreadGroups } from './sheet-groups.ts'

/** Opens the book with the groups of the emergency sheet. */
export function UnlockWithSheet({ onBack }: { readonly onBack: () => void }) {
  const m = useMessages()
  const unlock = useCommand('vault.unlockWithSheet', { quiet: true })
  const [groups, setGroups] = useState<readonly string[]>(() => Array(sheetGroupCount).fill(''))
  const text = m.vault.sheetUnlock
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void unlock.run({ groups: [...groups] })
  }
  const wrong = unlock.error?.code === 'vault.sheetMistyped' ? Number(unlock.error.params.group) - 1 : -1
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Title order={1}>{text.title}</Title>
        <Text c="dimmed">{text.text}</Text>
        <SimpleGrid cols={{ base: 3, sm: 5 }} spacing="xs">
          {groups.map((group, index) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place on the sheet
              key={index}
              aria-label={m.vault.sheet.group(index + 1)}
              leftSection={<span className="kb-unit">{index + 1}</span>}
              value={group}
              error={index === wrong}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setGroups(spreadGroups(groups, index, event.currentTarget.value))}
            />
          ))}
        </SimpleGrid>
        {unlock.error === null ? null : (
          <Text c="var(--kb-late)" role="alert">
            {failureText(m, unlock.error)}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {text.thenChange}
        </Text>
        <Group>
          <Button variant="default" onClick={onBack}>
            {m.shell.back}
          </Button>
          <Button type="submit" loading={unlock.pending} disabled={groups.some((group) => group === '')}>
            {text.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
