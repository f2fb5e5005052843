import { Checkbox, Text, UnstyledButton } from '@mantine/core'
import { IconStarFilled } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import type { DueClient, DueItem, DuePromise, TodayOverview } from '../../../shared/contract/today.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { TodaySection } from './TodaySection.tsx'

/** Steps, clients, offers, deals and birthdays that want something of the user now. */
export function DueLists({ overview }: { readonly overview: TodayOverview }) {
  const m = useMessages()
  const [, go] = useLocation()
  const { visits, unclosed, nextSteps, promises, dueClients, expiringProposals, lateDeals, birthdays } =
    overview
  const lists = [visits, unclosed, nextSteps, promises, dueClients, expiringProposals, lateDeals, birthdays]
  if (lists.every((list) => list.length === 0)) return <Text>{m.today.nothing}</Text>
  return (
    <>
      <TodaySection
        title={m.today.nextSteps}
        items={nextSteps}
        itemKey={(item) => item.id}
        line={(item) => <StepLine item={item} />}
      />
      <TodaySection
        title={m.today.promises}
        items={promises}
        itemKey={(item) => item.id}
        line={(item) => <PromiseLine item={item} />}
      />
      <TodaySection
        title={m.today.dueClients}
        items={dueClients}
        itemKey={(client) => client.id}
        line={(client) => <ClientLine client={client} />}
      />
      <TodaySection
        title={m.today.expiring}
        items={expiringProposals}
        itemKey={(item) => item.id}
        line={(item) => <ItemLine item={item} onOpen={() => go(`/proposals/${item.id}`)} />}
      />
      <TodaySection
        title={m.today.lateDeals}
        items={lateDeals}
        itemKey={(item) => item.id}
        line={(item) => <ItemLine item={item} onOpen={() => go(`/money/deals/${item.id}`)} />}
      />
      <TodaySection
        title={m.today.birthdays}
        items={birthdays}
        itemKey={(person) => `${person.personId}-${person.clientId}`}
        line={(person) => (
          <ItemLine
            item={{
              id: person.personId,
              clientId: person.clientId,
              title: person.name,
              clientName: person.clientName,
              on: person.on,
            }}
            onOpen={() => go(`/clients/${person.clientId}`)}
          />
        )}
      />
    </>
  )
}

function ItemLine({ item, onOpen }: { readonly item: DueItem; readonly onOpen: () => void }) {
  return (
    <UnstyledButton className="kb-line" onClick={onOpen}>
      <span className="kb-line-main">
        <Private>{item.title}</Private>
        <span className="kb-quiet">
          {' · '}
          <NameText name={item.clientName} />
        </span>
      </span>
      <span className="kb-line-side kb-quiet">
        <DateText date={item.on} as="relative" />
      </span>
    </UnstyledButton>
  )
}

/** A step agreed in a meeting: ticked off in place. */
function StepLine({ item }: { readonly item: DueItem }) {
  const m = useMessages()
  const tick = useCommand('planner.tickStep', { done: () => m.today.stepTaken, undo: true })
  return (
    <TickLine
      item={item}
      path={`/clients/${item.clientId}`}
      pending={tick.pending}
      onTick={() => tick.run({ id: item.id, isTaken: true })}
    />
  )
}

/** A promise, ours or theirs: ticked off when it was kept. */
function PromiseLine({ item }: { readonly item: DuePromise }) {
  const m = useMessages()
  const { today } = useClock()
  const save = useCommand('dossier.save', { done: () => m.today.promiseKept, undo: true })
  const { id, clientId } = item
  return (
    <TickLine
      item={item}
      note={m.today.promiseOf[item.side]}
      path={`/clients/${clientId}?tab=dossier`}
      pending={save.pending}
      onTick={() => save.run({ kind: 'promise', id, clientId, fields: { doneOn: today } })}
    />
  )
}

type TickProps = {
  readonly item: DueItem
  readonly note?: string
  readonly path: string
  readonly pending: boolean
  readonly onTick: () => Promise<unknown>
}

function TickLine({ item, note, path, pending, onTick }: TickProps) {
  const m = useMessages()
  const { today } = useClock()
  const [, go] = useLocation()
  return (
    <div className="kb-due-step">
      <Checkbox
        checked={false}
        disabled={pending}
        aria-label={m.today.stepDone(`${item.title}, ${item.clientName}`)}
        onChange={() => void onTick()}
      />
      <UnstyledButton className="kb-line" onClick={() => item.clientId !== null && go(path)}>
        <span className="kb-line-main">
          <Private>{item.title}</Private>
          <span className="kb-quiet">
            {' · '}
            <NameText name={item.clientName} />
            {note === undefined ? '' : ` · ${note}`}
          </span>
        </span>
        <span className="kb-line-side kb-quiet">
          {item.on < today ? (
            <StatusMark status="late">{m.deals.late}</StatusMark>
          ) : (
            <DateText date={item.on} as="relative" />
          )}
        </span>
      </UnstyledButton>
    </div>
  )
}

function ClientLine({ client }: { readonly client: DueClient }) {
  const m = useMessages()
  const [, go] = useLocation()
  const since = client.sinceDays === null ? m.today.never : m.today.sinceDays(client.sinceDays)
  return (
    <UnstyledButton className="kb-line" onClick={() => go(`/clients/${client.id}`)}>
      <span className="kb-line-main">
        {client.isKey ? (
          <IconStarFilled size={12} className="kb-key-star" aria-label={m.clients.key} />
        ) : null}
        <NameText name={client.name} />
      </span>
      <span className="kb-line-side kb-quiet">
        {client.isLate ? <StatusMark status="late">{since}</StatusMark> : since}
      </span>
    </UnstyledButton>
  )
}
