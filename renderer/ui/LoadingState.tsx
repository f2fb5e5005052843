import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useMessages } from './language.tsx'

/** Grey lines in the place of what is on its way; they appear only after a moment, so quick answers don't flicker. */
export function LoadingState(props: { readonly rows?: number }) {
  const m = useMessages()
  return (
    <Stack gap="sm" p="md" className="kb-loading" aria-busy>
      <VisuallyHidden role="status">{m.shell.loading}</VisuallyHidden>
      {Array.from({ length: props.rows ?? 6 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <Skeleton key={index} height={16} width={`${90 - ((index * 17) % 40)}%`} />
      ))}
    </Stack>
  )
}
