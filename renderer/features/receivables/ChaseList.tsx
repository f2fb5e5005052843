import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { IconCoins } from '@tabler/icons-react'
import { useState } from 'react'
import type { Answer } from '../../../shared/contract/index.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { CollectionForm } from './CollectionForm.tsx'
import { LetterDialog } from './LetterDialog.tsx'

type Item = Answer<'receivables.chase'>[number]
type Props = { readonly openId: string | null; readonly onOpen: (clientId: string) => void }

/** Nobody chases more of them in a day; each line has forms of its own and is dear to draw. */
const step = 40

/** Whom to chase first, why, and the means at hand. */
export function ChaseList({ openId, onOpen }: Props) {
  const m = useMessages()
  const format = useFormat()
  const [limit, setLimit] = useState(step)
  const query = useBookQuery('receivables.chase', {})
  return (
    <QueryView query={query}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState icon={IconCoins} title={m.receivables.nothingLate} />
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="xs">
              {m.receivables.chaseHint}
            </Text>
            <ol className="kb-chase" aria-label={m.receivables.views.chase}>
              {items.slice(0, limit).map((item, index) => (
                <ChaseLine
                  key={`${item.clientId}/${item.currency}`}
                  item={item}
                  rank={index + 1}
                  isOpen={item.clientId === openId}
                  onOpen={() => onOpen(item.clientId)}
                />
              ))}
            </ol>
            {items.length > limit ? (
              <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + 4 * step)}>
                {m.receivables.moreToChase(format.number(Math.min(items.length - limit, 4 * step)))}
              </Button>
            ) : null}
          </>
        )
      }
    </QueryView>
  )
}

type LineProps = {
  readonly item: Item
  readonly rank: number
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function ChaseLine({ item, rank, isOpen, onOpen }: LineProps) {
  const m = useMessages()
  const format = useFormat()
  const [dialog, setDialog] = useState<'letter' | 'note' | null>(null)
  const text = m.receivables
  return (
    <li data-open={isOpen ? true : undefined}>
      <span className="kb-chase-rank kb-number-text">{format.number(rank)}</span>
      <UnstyledButton className="kb-chase-who" onClick={onOpen}>
        <NameText name={item.clientName} />
        <Text size="sm" c="dimmed">
          {format.sentence([
            text.invoicesLate(format.number(item.invoices), item.invoices),
            text.oldest(format.number(item.oldestDays), item.oldestDays),
            item.lastNoteOn === null ? '' : text.lastAsked(format.day(item.lastNoteOn)),
          ])}
        </Text>
      </UnstyledButton>
      <span className="kb-chase-marks">
        {item.waitUntil === null ? (
          item.reasons.map((reason) => (
            <StatusMark key={reason} status={reason === 'never-asked' ? 'near' : 'late'}>
              {text.reasons[reason]}
            </StatusMark>
          ))
        ) : (
          <StatusMark status="lean">{text.wait(format.day(item.waitUntil))}</StatusMark>
        )}
      </span>
      <strong>
        <MoneyText minor={item.overdueMinor} currency={item.currency} cents="never" />
      </strong>
      <Group gap="xs">
        <Button size="compact-sm" variant="light" onClick={() => setDialog('letter')}>
          {text.letterNamed[item.tone]}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('note')}>
          {text.log.add}
        </Button>
      </Group>
      {dialog === 'letter' ? (
        <LetterDialog clientId={item.clientId} tone={item.tone} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'note' ? (
        <CollectionForm
          clientId={item.clientId}
          currency={item.currency}
          note={null}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </li>
  )
}
