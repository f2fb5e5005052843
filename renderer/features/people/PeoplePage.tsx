import { Button, Checkbox, Select, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Input } from '../../../shared/contract/index.ts'
import {
  type BuyingRole,
  buyingRoles,
  type RelationStage,
  relationStages,
  supports,
} from '../../../shared/domain/people/types.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useKeptState } from '../../api/use-kept-state.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonForm } from './PersonForm.tsx'
import { PersonRecord } from './PersonRecord.tsx'

type Filter = NonNullable<Input<'people.list'>['filter']>

/** Everybody in the book; the one that is open stands beside the list. */
export function PeoplePage() {
  const m = useMessages()
  const { id = null } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const [filter, setFilter] = useKeptState<Filter>('people', {})
  const [asked] = useDebouncedValue(filter, 60)
  const query = useBookQuery('people.list', { filter: asked })
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '')
  const count = query.data === undefined ? '' : m.people.count(query.data.rows.length, query.data.total)
  const none = (
    <EmptyState
      icon={isFiltered ? undefined : IconUsersGroup}
      title={isFiltered ? m.people.empty.noMatch : m.people.empty.title}
      text={isFiltered ? m.people.empty.noMatchText : m.people.empty.text}
      action={
        isFiltered ? (
          <Button variant="default" onClick={() => setFilter({})}>
            {m.people.empty.showAll}
          </Button>
        ) : (
          <Button onClick={() => setAdding(true)}>{m.people.new}</Button>
        )
      }
    />
  )
  return (
    <Page
      title={m.people.title}
      layout="fill"
      mainAction={{ label: m.people.new, perform: () => setAdding(true) }}
      toolbar={<Toolbar filter={filter} set={(patch) => setFilter({ ...filter, ...patch })} count={count} />}
    >
      <QueryView query={query}>
        {({ rows }) => (
          <SplitView
            detailLabel={m.people.record.label}
            list={<PeopleTable rows={rows} highlight={asked.text ?? ''} openId={id} empty={none} />}
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

type ToolbarProps = {
  readonly filter: Filter
  readonly set: (patch: Filter) => void
  readonly count: string
}

const any = ''

function Toolbar({ filter, set, count }: ToolbarProps) {
  const m = useMessages()
  const roles = buyingRoles.map((role) => ({ value: role, label: m.people.role[role] }))
  const stages = relationStages.map((stage) => ({ value: stage, label: m.people.stage[stage] }))
  const steps = supports.map((step) => ({ value: String(step), label: m.people.support[step] }))
  const chosen = (value: string | null) => (value === null || value === any ? undefined : value)
  return (
    <>
      <TextInput
        w={240}
        type="search"
        aria-label={m.people.filter}
        placeholder={m.people.filter}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text ?? ''}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Select
        w={176}
        aria-label={m.people.columns.role}
        data={[{ value: any, label: m.people.anyRole }, ...roles]}
        value={filter.role ?? any}
        onChange={(value) => set({ role: chosen(value) as BuyingRole | undefined })}
      />
      <Select
        w={184}
        aria-label={m.people.columns.support}
        data={[{ value: any, label: m.people.anySupport }, ...steps]}
        value={filter.support === undefined ? any : String(filter.support)}
        onChange={(value) => {
          const step = chosen(value)
          set({ support: step === undefined ? undefined : Number(step) })
        }}
      />
      <Select
        w={184}
        aria-label={m.people.columns.stage}
        data={[{ value: any, label: m.people.anyStage }, ...stages]}
        value={filter.stage ?? any}
        onChange={(value) => set({ stage: chosen(value) as RelationStage | undefined })}
      />
      <Checkbox
        label={m.people.onlyKeyClients}
        checked={filter.onlyKeyClients ?? false}
        onChange={(event) => set({ onlyKeyClients: event.currentTarget.checked || undefined })}
      />
      <Text size="sm" c="dimmed" ms="auto" role="status">
        {count}
      </Text>
    </>
  )
}
