import { Button, Text } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useMessages } from '../ui/language.tsx'

type Props = { readonly children: ReactNode; readonly onLeave: () => void }
type State = { readonly error: Error | null }

/** A page that throws while it is drawn is replaced by a calm word; the rest of the window goes on. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <Crashed error={this.state.error} onLeave={this.props.onLeave} />
  }
}

function Crashed({ error, onLeave }: { readonly error: Error; readonly onLeave: () => void }) {
  const m = useMessages()
  return (
    <div role="alert">
      <EmptyState
        icon={IconPlugConnectedX}
        title={m.shell.states.crashedTitle}
        text={m.shell.states.crashedText}
        action={
          <>
            <Text size="xs" c="dimmed">
              {error.message}
            </Text>
            <Button variant="default" onClick={onLeave}>
              {m.shell.states.toToday}
            </Button>
          </>
        }
      />
    </div>
  )
}
