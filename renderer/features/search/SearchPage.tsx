import { Button, Chip, Group, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { SearchCount, SearchHit, SearchKind } from '../../../shared/contract/search.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { groupHits, kindOrder, pathOfHit } from '../../api/search-hits.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Page } from '../../ui/Page.tsx'
import './search.css'

/** Everything in the book that holds the typed words, by kind; some of each, or all of one. */
export function SearchPage() {
  const m = useMessages()
  const [address, setAddress] = useSearchParams()
  const first = address.get('q') ?? ''
  const [typed, setTyped] = useState(first)
  const [text] = useDebouncedValue(typed.trim(), 80)
  const [kind, setKind] = useState<SearchKind | null>(null)
  useEffect(() => {
    // The address keeps what was typed, so that coming back from a record finds it again.
    if (text !== first) setAddress(text === '' ? {} : { q: text }, { replace: true })
  }, [text, first, setAddress])
  const query = useBookQuery('search.results', { text, kind }, { enabled: text !== '' })
  return (
    <Page
      title={m.search.title}
      toolbar={
        <>
          <TextInput
            w={480}
            type="search"
            autoFocus
            aria-label={m.search.field}
            placeholder={m.search.field}
            leftSection={<IconSearch size={16} aria-hidden />}
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {text === '' ? null : <Kinds counts={query.data?.counts ?? []} kind={kind} onKind={setKind} />}
        </>
      }
    >
      {text === '' ? (
        <EmptyState icon={IconSearch} title={m.search.field} text={m.search.type} />
      ) : (
        <QueryView query={query}>
          {({ hits, counts }) => (
            <Results hits={hits} counts={counts} text={text} kind={kind} onKind={setKind} />
          )}
        </QueryView>
      )}
    </Page>
  )
}

type KindsProps = {
  readonly counts: readonly SearchCount[]
  readonly kind: SearchKind | null
  readonly onKind: (kind: SearchKind | null) => void
}

function Kinds({ counts, kind, onKind }: KindsProps) {
  const m = useMessages()
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const found = kindOrder.flatMap((one) => counts.find((count) => count.kind === one) ?? [])
  return (
    <Chip.Group value={kind ?? ''} onChange={(value) => onKind(value === '' ? null : (value as SearchKind))}>
      <Group gap="xs">
        <Chip value="">{`${m.search.all} ${all}`}</Chip>
        {found.map(({ kind: one, count }) => (
          <Chip key={one} value={one}>{`${m.shell.palette.kinds[one]} ${count}`}</Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

type ResultsProps = KindsProps & { readonly hits: readonly SearchHit[]; readonly text: string }

function Results({ hits, counts, text, kind, onKind }: ResultsProps) {
  const m = useMessages()
  if (hits.length === 0) return <EmptyState title={m.search.none} text={m.search.noneText} />
  return groupHits(hits).map(([one, group]) => {
    const label = m.shell.palette.kinds[one]
    const count = counts.find((found) => found.kind === one)?.count ?? group.length
    return (
      <section key={one} aria-label={label} className="kb-hits">
        <div className="kb-section-head">
          <Title order={2} size="h4">
            {label}
          </Title>
          {kind === null && count > group.length ? (
            <Button variant="subtle" size="compact-sm" onClick={() => onKind(one)}>
              {m.search.allOf(label, count)}
            </Button>
          ) : (
            <Text size="sm" c="dimmed">
              {m.search.count(count)}
            </Text>
          )}
        </div>
        <ul className="kb-lines">
          {group.map((hit) => (
            <li key={hit.id}>
              <Link href={pathOfHit(hit)} className="kb-line kb-hit">
                <span className="kb-line-main">
                  <NameText name={hit.title} highlight={text} />
                </span>
                <span className="kb-line-side kb-quiet">
                  <NameText name={hit.detail} highlight={text} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
