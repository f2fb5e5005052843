import { Button, Group, HoverCard, Progress, Text } from '@mantine/core'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import type { WeekSuggestion } from './use-suggestion.ts'

type Props = { readonly suggestion: WeekSuggestion }

/** What a suggestion holds and what to do with all of it; while it is reckoned, how far it is. */
export function SuggestBar({ suggestion }: Props) {
  const m = useMessages()
  if (suggestion.state === 'none') return null
  return (
    <section className="kb-suggest-bar" aria-label={m.week.suggest.label}>
      {suggestion.state === 'reckoning' ? (
        <Reckoning suggestion={suggestion} />
      ) : (
        <Decide suggestion={suggestion} />
      )}
    </section>
  )
}

function Reckoning({ suggestion: { progress, cancel } }: Props) {
  const m = useMessages()
  const share = progress === null ? null : (100 * progress.done) / Math.max(1, progress.total)
  return (
    <>
      <Text size="sm">{m.week.suggest.reckoning}</Text>
      <Progress
        flex={1}
        value={share ?? 100}
        animated={share === null}
        aria-label={m.week.suggest.reckoning}
      />
      <Button size="compact-sm" variant="default" onClick={cancel}>
        {m.week.suggest.stop}
      </Button>
    </>
  )
}

function Decide({ suggestion }: Props) {
  const m = useMessages()
  const words = m.week.suggest
  const { ghosts, offered } = suggestion
  const said = offered === 0 ? words.none : ghosts.length === 0 ? words.taken : words.found(ghosts.length)
  return (
    <>
      <Text size="sm" role="status">
        {said}
      </Text>
      <Left left={suggestion.left} />
      <Group gap="xs" ms="auto" wrap="nowrap">
        {ghosts.length === 0 ? null : (
          <>
            <Button size="compact-sm" onClick={() => suggestion.accept(ghosts)}>
              {words.acceptAll}
            </Button>
            <Button size="compact-sm" variant="default" onClick={suggestion.start}>
              {words.another}
            </Button>
          </>
        )}
        <Button size="compact-sm" variant="subtle" onClick={suggestion.close}>
          {ghosts.length === 0 ? m.shell.close : words.dismissAll}
        </Button>
      </Group>
    </>
  )
}

/** Those for whom no time is left, most valuable first. */
function Left({ left }: Pick<WeekSuggestion, 'left'>) {
  const m = useMessages()
  if (left.length === 0) return null
  return (
    <HoverCard withinPortal openDelay={150}>
      <HoverCard.Target>
        <Button size="compact-sm" variant="subtle">
          {m.week.suggest.left(left.length)}
        </Button>
      </HoverCard.Target>
      <HoverCard.Dropdown maw={320} mah={280} style={{ overflowY: 'auto' }}>
        <ul className="kb-suggest-left">
          {left.map(({ clientId, clientName }) => (
            <li key={clientId}>
              <NameText name={clientName} />
            </li>
          ))}
        </ul>
      </HoverCard.Dropdown>
    </HoverCard>
  )
}
