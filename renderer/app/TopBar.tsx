import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconEye, IconEyeOff, IconLock, IconSearch } from '@tabler/icons-react'
import { call } from '../api/client.ts'
import { Keycap } from '../ui/Keycap.tsx'
import { useMessages } from '../ui/language.tsx'
import { usePrivacy } from '../ui/privacy.tsx'

type Props = {
  readonly titleSlot: (element: HTMLElement | null) => void
  readonly actionSlot: (element: HTMLElement | null) => void
}

/** Where I am, search, privacy, lock, and the page's one main action. */
export function TopBar({ titleSlot, actionSlot }: Props) {
  const m = useMessages()
  const privacy = usePrivacy()
  const privacyLabel = privacy.isOn ? m.shell.top.privacyOff : m.shell.top.privacyOn
  return (
    <header className="kb-top">
      <div className="kb-top-title" ref={titleSlot} />
      <button
        type="button"
        className="kb-search"
        onClick={() => spotlight.open()}
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={16} aria-hidden />
        <span>{m.shell.top.searchHint}</span>
        <Keycap keys="mod+K" />
      </button>
      <Group gap={4} wrap="nowrap">
        <Tooltip label={privacyLabel}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={privacyLabel}
            aria-pressed={privacy.isOn}
            onClick={privacy.toggle}
          >
            {privacy.isOn ? <IconEyeOff size={18} aria-hidden /> : <IconEye size={18} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label={m.shell.top.lock}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={m.shell.top.lock}
            onClick={() => void call('vault.lock', {})}
          >
            <IconLock size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      <div ref={actionSlot} />
    </header>
  )
}
