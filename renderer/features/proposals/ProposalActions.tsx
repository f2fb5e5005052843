import { Button, Group, Menu } from '@mantine/core'
import { IconArrowLeft, IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import {
  beginsVersion,
  isDecided,
  isOpen,
  nextStates,
  stateOn,
} from '../../../shared/domain/proposals/life.ts'
import type { ProposalState } from '../../../shared/domain/proposals/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { SaveMenu } from './SaveMenu.tsx'
import { StateDialog } from './StateDialog.tsx'
import { StateMark } from './StateMark.tsx'

type Props = {
  readonly detail: ProposalStanding
  /** Saves what is typed first; false: it could not be saved. */
  readonly beforehand: () => Promise<boolean>
}

/** What can be done with a proposal as a whole. */
export function ProposalActions({ detail, beforehand }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const { today } = useClock()
  const [asked, setAsked] = useState<ProposalState | null>(null)
  const { id, number, state } = detail.proposal
  const text = m.proposals.editor
  const trash = useCommand('proposals.trash', { undo: true, done: () => text.trashed(number) })
  const ask = async (to: ProposalState) => {
    if (await beforehand()) setAsked(to)
  }
  const remove = async () => {
    if ((await trash.run({ id })).ok) go('/proposals')
  }
  const word = (to: ProposalState) => {
    if (to === 'draft') return beginsVersion(state, to) ? text.newVersion : text.toDraft
    return to === 'sent' && state !== 'accepted' ? text.send : text.setState(m.proposals.states[to])
  }
  const isBeyond = isOpen(state) && detail.limits.level === 'beyond'
  // Beyond the limits approval is asked for where the reasons stand.
  const standing = stateOn(detail.proposal, today)
  const next = nextStates[state].filter((to) => !(isBeyond && to === 'forApproval') && to !== standing)
  const first = firstOf(standing, next)
  const others = next.filter((to) => to !== first)
  return (
    <Group gap="sm" w="100%">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go('/proposals')}
      >
        {text.back}
      </Button>
      <StateMark state={standing} />
      <Group gap="sm" ms="auto">
        {first === undefined ? null : (
          <Button variant="default" onClick={() => void ask(first)}>
            {word(first)}
          </Button>
        )}
        <SaveMenu id={id} language={detail.proposal.language} own={detail.word} beforehand={beforehand} />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px="xs" aria-label={m.shell.more}>
              <IconDots size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((to) => (
              <Menu.Item key={to} onClick={() => void ask(to)}>
                {word(to)}
              </Menu.Item>
            ))}
            <Menu.Item color="red" onClick={() => void remove()}>
              {text.trash}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      {asked === null ? null : <StateDialog detail={detail} state={asked} onClose={() => setAsked(null)} />}
    </Group>
  )
}

/** What is done next as a rule: what ran out is offered anew; another decision is only taken back, which is rare. */
function firstOf(standing: ProposalState, next: readonly ProposalState[]): ProposalState | undefined {
  if (standing === 'expired') return 'draft'
  return isDecided(standing) ? undefined : next[0]
}
