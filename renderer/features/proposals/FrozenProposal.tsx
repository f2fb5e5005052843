import { Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import type { ProposalStanding } from '../../../shared/contract/proposals.ts'
import { isWaiting } from '../../../shared/domain/proposals/life.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import { PaperView } from './PaperView.tsx'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalLife } from './ProposalLife.tsx'

/** An offer as the client saw it. */
export function FrozenProposal({ detail }: { readonly detail: ProposalStanding }) {
  const m = useMessages()
  const [tab, setTab] = useState('text')
  const { id, number, state } = detail.proposal
  const query = useBookQuery('proposals.paper', { id })
  return (
    <Page
      title={`${number} · ${detail.clientName}`}
      isPrivateTitle
      toolbar={<ProposalActions detail={detail} beforehand={() => Promise.resolve(true)} />}
    >
      <div className="kb-offer-page">
        <Text size="sm" c="dimmed">
          {m.proposals.editor.frozen}
        </Text>
        {isWaiting(state) ? <FollowUp id={id} day={detail.proposal.followUpOn} /> : null}
        <Tabs value={tab} onChange={(value) => setTab(value ?? 'text')}>
          <Tabs.List aria-label={m.proposals.document.kind}>
            <Tabs.Tab value="text">{m.proposals.tabs.text}</Tabs.Tab>
            <Tabs.Tab value="life">{m.proposals.tabs.life}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="text" pt="md">
            <QueryView query={query}>
              {(paper) => (
                <Private>
                  <PaperView paper={paper} />
                </Private>
              )}
            </QueryView>
          </Tabs.Panel>
          <Tabs.Panel value="life" pt="md">
            <ProposalLife detail={detail} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Page>
  )
}

function FollowUp({ id, day }: { readonly id: string; readonly day: string | null }) {
  const m = useMessages()
  const save = useCommand('proposals.save', { undo: true })
  return (
    <DayField
      w={200}
      label={m.proposals.details.followUp}
      value={day}
      onChange={(followUpOn) => void save.run({ id, fields: { followUpOn } })}
    />
  )
}
