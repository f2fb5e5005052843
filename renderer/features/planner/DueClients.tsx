import { Text, Title, UnstyledButton } from '@mantine/core'
import { IconStarFilled } from '@tabler/icons-react'
import type { DueClient } from '../../../shared/contract/today.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { dragClient } from './dragged-client.ts'

/** Who should hear from the user, longest overdue first: pressed, or dragged onto an hour. */
export function DueClients({ onPlan }: { readonly onPlan: (clientId: string) => void }) {
  const m = useMessages()
  const query = useBookQuery('today.overview', {})
  return (
    <aside className="kb-due" aria-label={m.planner.due}>
      <Title order={2} size="h4">
        {m.planner.due}
      </Title>
      <QueryView query={query} rows={4}>
        {({ dueClients }) =>
          dueClients.length === 0 ? (
            <Text size="sm" c="dimmed">
              {m.planner.dueEmpty}
            </Text>
          ) : (
            <ul className="kb-lines">
              {dueClients.map((client) => (
                <li key={client.id}>
                  <DueLine client={client} onPlan={() => onPlan(client.id)} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </aside>
  )
}

function DueLine({ client, onPlan }: { readonly client: DueClient; readonly onPlan: () => void }) {
  const m = useMessages()
  return (
    <UnstyledButton
      className="kb-due-line"
      aria-label={m.planner.plan(client.name)}
      draggable
      onDragStart={(event) => dragClient(event.dataTransfer, client.id)}
      onClick={onPlan}
    >
      <span>
        {client.isKey ? (
          <IconStarFilled size={11} className="kb-key-star" aria-label={m.clients.key} />
        ) : null}
        <NameText name={client.name} />
      </span>
      <Text size="xs" c="dimmed">
        {client.sinceDays === null ? m.planner.never : m.planner.dueSince(client.sinceDays)}
      </Text>
    </UnstyledButton>
  )
}
