import { Button, Group, Menu } from '@mantine/core'
import { IconArrowLeft, IconDots, IconFileTypePdf } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { ProposalDetail } from '../../../shared/contract/proposals.ts'
import { nextStates } from '../../../shared/domain/proposals/life.ts'
import type { ProposalState } from '../../../shared/domain/proposals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { StateMark } from './StateMark.tsx'

type Props = {
  readonly detail: ProposalDetail
  /** Saves what is typed first; false: it could not be saved. */
  readonly beforehand: () => Promise<boolean>
}

export function ProposalActions({ detail, beforehand }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const { id, number, state } = detail.proposal
  const text = m.proposals.editor
  const setState = useCommand('proposals.setState', { undo: true, done: (p) => m.proposals.states[p.state] })
  const trash = useCommand('proposals.trash', { undo: true, done: () => text.trashed(number) })
  const pdf = useCommand('proposals.savePdf', {
    done: ({ path }) => (path === null ? null : text.pdfSaved(path)),
  })
  const savePdf = async () => {
    if (await beforehand()) await pdf.run({ id })
  }
  const change = async (to: ProposalState) => {
    if (await beforehand()) await setState.run({ id, state: to, reason: detail.proposal.reason })
  }
  const remove = async () => {
    if ((await trash.run({ id })).ok) go('/proposals')
  }
  const word = (to: ProposalState) =>
    to === 'draft' ? text.toDraft : state === 'draft' ? text.send : text.setState(m.proposals.states[to])
  const [first, ...others] = nextStates[state]
  return (
    <Group gap="sm" w="100%">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go('/proposals')}
      >
        {text.back}
      </Button>
      <StateMark state={state} />
      <Group gap="sm" ms="auto">
        {first === undefined ? null : (
          <Button variant="default" loading={setState.pending} onClick={() => void change(first)}>
            {word(first)}
          </Button>
        )}
        <Button
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          loading={pdf.pending}
          onClick={() => void savePdf()}
        >
          {text.pdf}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px="xs" aria-label={m.shell.more}>
              <IconDots size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((to) => (
              <Menu.Item key={to} onClick={() => void change(to)}>
                {word(to)}
              </Menu.Item>
            ))}
            <Menu.Item color="red" onClick={() => void remove()}>
              {text.trash}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  )
}
