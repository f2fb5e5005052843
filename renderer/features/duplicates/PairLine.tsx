import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'
import type { NamedPair, PairSide } from '../../../shared/contract/duplicates.ts'
import type { MergedKind } from '../../../shared/domain/duplicates/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'

type Props = { readonly kind: MergedKind; readonly pair: NamedPair; readonly onMerge: () => void }

/** Two records, why they may be one, and the two answers. */
export function PairLine({ kind, pair, onMerge }: Props) {
  const m = useMessages()
  const text = m.duplicates
  const names = text.pair(pair.one.name, pair.other.name)
  const dismiss = useCommand('duplicates.dismiss', { done: () => text.dismissed, undo: true })
  const { oneId, otherId } = pair
  return (
    <li className="kb-pair" aria-label={names}>
      <div className="kb-pair-sides">
        <Side kind={kind} side={pair.one} />
        <Side kind={kind} side={pair.other} />
      </div>
      <div className="kb-pair-reasons">
        <div>{text.sureness(pair.score)}</div>
        {pair.matches.map((match) => (
          <div key={match.reason} className="kb-quiet">
            {text.reasons[match.reason]}
            {match.value === '' ? null : (
              <>
                : <Private>{match.value}</Private>
              </>
            )}
          </div>
        ))}
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-md" onClick={onMerge} aria-label={text.mergeOf(names)}>
          {text.compare}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          loading={dismiss.pending}
          aria-label={text.dismissOf(names)}
          onClick={() => void dismiss.run({ kind, oneId, otherId })}
        >
          {text.dismiss}
        </Button>
      </Group>
    </li>
  )
}

function Side({ kind, side }: { readonly kind: MergedKind; readonly side: PairSide }) {
  return (
    <div>
      <Link href={`/${kind === 'client' ? 'clients' : 'people'}/${side.id}`} className="kb-link">
        <NameText name={side.name} />
      </Link>
      <div className="kb-quiet">
        <Private>{side.detail}</Private>
      </div>
    </div>
  )
}
