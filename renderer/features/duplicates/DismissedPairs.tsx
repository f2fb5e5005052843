import { Button, Title } from '@mantine/core'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** What was said not to be the same; each can be taken back. */
export function DismissedPairs({ kind }: { readonly kind: MergedKind }) {
  const m = useMessages()
  const text = m.duplicates
  const query = useBookQuery('duplicates.dismissed', { kind })
  const reopen = useCommand('duplicates.reopen', { undo: true })
  const pairs = query.data ?? []
  if (pairs.length === 0) return null
  return (
    <section aria-label={text.dismissedTitle} style={{ marginTop: 32 }}>
      <Title order={2} size="h4">
        {text.dismissedTitle}
      </Title>
      <ul className="kb-lines">
        {pairs.map(({ id, one, other }) => {
          const names = text.pair(one.name, other.name)
          return (
            <li key={id} className="kb-line">
              <Private>{names}</Private>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.reopenOf(names)}
                onClick={() => void reopen.run({ id })}
              >
                {text.reopen}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
