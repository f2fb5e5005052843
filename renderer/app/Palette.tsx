import { Group, Modal, Text, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Action, ActionContext } from '../api/registry.ts'
import { groupHits, pathOfHit } from '../api/search-hits.ts'
import { useBookQuery } from '../api/use-book-query.ts'
import { Highlight } from '../ui/Highlight.tsx'
import { Keycap } from '../ui/Keycap.tsx'
import { useMessages } from '../ui/language.tsx'
import { NameText } from '../ui/NameText.tsx'
import { matchingActions } from './palette-model.ts'

type Props = { readonly actions: readonly Action[]; readonly context: ActionContext }

/** One field for everything: what is in the book, and what can be done. */
export function Palette({ actions, context }: Props) {
  const m = useMessages()
  const [query, setQuery] = useState('')
  const { path } = context
  const found = useMemo(() => {
    const offered = actions.filter((action) => action.isOffered?.(path) ?? true)
    return matchingActions(offered, query, m)
  }, [actions, path, query, m])
  const list = useRef<HTMLDivElement>(null)
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      maxHeight={480}
      scrollable
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
    >
      <VisuallyHidden>
        <Modal.Title>{m.shell.top.palette}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        placeholder={m.shell.palette.placeholder}
        aria-label={m.shell.top.search}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList ref={list}>
        <Hits query={query} context={context} hasActions={found.length > 0} list={list} />
        {found.length === 0 ? null : (
          <Spotlight.ActionsGroup label={m.shell.palette.actions}>
            {found.map((action) => (
              <Spotlight.Action key={action.id} onClick={() => action.perform(context)}>
                <Group wrap="nowrap" gap="sm" w="100%">
                  <action.icon size={18} stroke={1.6} aria-hidden />
                  <Text size="sm" flex={1}>
                    <Highlight text={action.label(m)} part={query} />
                  </Text>
                  {action.keys === undefined ? null : <Keycap keys={action.keys} />}
                </Group>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer>
        <Text size="xs" c="dimmed">
          {m.shell.palette.footer}
        </Text>
      </Spotlight.Footer>
    </Spotlight.Root>
  )
}

/** What Enter would take is always marked: when hits go, the mark must not go with them. */
function useFirstMarked(list: RefObject<HTMLElement | null>, query: string): void {
  useEffect(() => {
    if (query.trim() === '' || list.current?.querySelector('[data-selected]') !== null) return
    list.current.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  })
}

type HitsProps = {
  readonly query: string
  readonly context: ActionContext
  readonly hasActions: boolean
  readonly list: RefObject<HTMLElement | null>
}

function Hits({ query, context, hasActions, list }: HitsProps) {
  const m = useMessages()
  useFirstMarked(list, query)
  const [text] = useDebouncedValue(query.trim(), 80)
  const search = useBookQuery('search.find', { text, limit: 40 }, { enabled: text !== '' })
  const hits = text === '' ? [] : (search.data?.hits ?? [])
  if (hits.length === 0 && !hasActions)
    return <Spotlight.Empty>{search.isFetching ? m.shell.loading : m.shell.palette.empty}</Spotlight.Empty>
  const groups = groupHits(hits).map(([kind, group]) => (
    <Spotlight.ActionsGroup key={kind} label={m.shell.palette.kinds[kind]}>
      {group.map((hit) => (
        <Spotlight.Action key={`${kind}-${hit.id}`} onClick={() => context.navigate(pathOfHit(hit))}>
          <div>
            <Text size="sm">
              <NameText name={hit.title} highlight={text} />
            </Text>
            {hit.detail === '' ? null : (
              <Text size="xs" c="dimmed" lineClamp={1}>
                <NameText name={hit.detail} highlight={text} />
              </Text>
            )}
          </div>
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  ))
  if (hits.length === 0) return groups
  return (
    <>
      {groups}
      <Spotlight.Action onClick={() => context.navigate(`/search?q=${encodeURIComponent(text)}`)}>
        <Text size="sm">{m.search.showAll}</Text>
      </Spotlight.Action>
    </>
  )
}
