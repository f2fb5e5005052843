import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUsersGroup } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Input } from '../../../shared/contract/index.ts'
import { peopleSorts } from '../../../shared/contract/people.ts'
import type { ListState } from '../../../shared/domain/views/types.ts'
import { call } from '../../api/client.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { setShownOrder } from '../../api/shown-order.ts'
import { useAsked } from '../../api/use-asked.ts'
import { useListState } from '../../api/use-list-state.ts'
import { askedSort, useRowWindow } from '../../api/use-row-window.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { askedFilter, everybody, readPeopleFilter } from './filter-people.ts'
import { PeopleTable } from './PeopleTable.tsx'
import { PeopleToolbar } from './PeopleToolbar.tsx'
import { PersonForm } from './PersonForm.tsx'
import { PersonRecord } from './PersonRecord.tsx'
import { firstColumns } from './people-columns.tsx'

const initial: ListState = {
  columns: firstColumns,
  sort: { column: 'name', descending: false },
  filter: everybody,
}
/** Everybody in the book; the one that is open stands beside the list. */
export function PeoplePage() {
  const m = useMessages()
  const format = useFormat()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  useAsked('new', () => setAdding(true))
  const arrangement = useListState('people', initial)
  const [asked] = useDebouncedValue(arrangement.state.filter, 60)
  const filter = askedFilter(readPeopleFilter(asked))
  const arranged = { filter, sort: askedSort(arrangement.state.sort, peopleSorts), language: useLanguage() }
  const { query, onSeen } = useRowWindow('people.list', arranged, arrangement.isReady)
  useNeighbours(arranged)
  const count = query.data === undefined ? '' : format.number(query.data.answer.total)
  const isFiltered = Object.keys(filter).length > 0
  const none = isFiltered ? (
    <EmptyState
      title={m.people.empty.noMatch}
      text={m.people.empty.noMatchText}
      action={
        <Button variant="default" onClick={() => arrangement.set({ filter: everybody })}>
          {m.people.empty.showAll}
        </Button>
      }
    />
  ) : (
    <EmptyState
      icon={IconUsersGroup}
      title={m.people.empty.title}
      text={m.people.empty.text}
      action={<Button onClick={() => setAdding(true)}>{m.people.new}</Button>}
    />
  )
  return (
    <Page
      title={m.people.title}
      layout="fill"
      mainAction={{ label: m.people.new, perform: () => setAdding(true) }}
      toolbar={<PeopleToolbar arrangement={arrangement} count={count} />}
    >
      <QueryView query={query}>
        {({ rows }) => (
          <SplitView
            detailLabel={m.people.record.label}
            list={
              <PeopleTable
                rows={rows}
                onSeen={onSeen}
                arrangement={arrangement}
                highlight={filter.text ?? ''}
                openId={id}
                empty={none}
              />
            }
            detail={id === null ? null : <PersonRecord key={id} id={id} onClose={() => go('/people')} />}
          />
        )}
      </QueryView>
      {isAdding ? (
        <PersonForm
          person={null}
          clientId={null}
          onClose={() => setAdding(false)}
          onSaved={(person) => go(`/people/${person.id}`)}
        />
      ) : null}
    </Page>
  )
}

/** Next and previous walk the whole list, of which the page holds a window only. */
function useNeighbours(arranged: Omit<Input<'people.neighbour'>, 'id' | 'by'>): void {
  const asked = JSON.stringify(arranged)
  useEffect(
    () =>
      setShownOrder('/people', async (id, by) => {
        const found = await call('people.neighbour', { ...(JSON.parse(asked) as typeof arranged), id, by })
        return found.ok ? found.value : null
      }),
    [asked],
  )
}
