import { Alert, Button, Group, Text } from '@mantine/core'
import { type SeriesScope, seriesScopes } from '../../../shared/contract/planner.ts'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly purpose: 'change' | 'delete'
  /** Another rule can't be for one contact alone. */
  readonly isWithoutThis: boolean
  readonly pending: boolean
  readonly onChoose: (scope: SeriesScope) => void
  readonly onBack: () => void
}

/** How far a change of a recurring contact goes; what is closed stays in any case. */
export function ScopeChoice({ purpose, isWithoutThis, pending, onChoose, onBack }: Props) {
  const m = useMessages()
  const { scope } = m.planner.repeat
  const [first, ...rest] = seriesScopes.filter((one) => one !== 'this' || !isWithoutThis)
  return (
    <Alert mt="md" variant="light" title={purpose === 'change' ? scope.change : scope.delete} role="group">
      <Text size="sm" mb="sm">
        {scope.hint}
      </Text>
      <Group gap="sm">
        {[first, ...rest].map((one) =>
          one === undefined ? null : (
            <Button
              key={one}
              autoFocus={one === first}
              variant={one === first ? 'filled' : 'default'}
              color={purpose === 'delete' && one === first ? 'red' : undefined}
              disabled={pending}
              onClick={() => onChoose(one)}
            >
              {scope.scopes[one]}
            </Button>
          ),
        )}
        <Button variant="subtle" onClick={onBack}>
          {m.shell.cancel}
        </Button>
      </Group>
    </Alert>
  )
}
