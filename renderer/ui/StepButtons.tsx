import { Button, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'

type Props = {
  /** What the step back and the step forward are called; null: there is none. */
  readonly back: string | null
  readonly forward: string | null
  readonly pending: boolean
  readonly onStep: (by: 1 | -1) => void
}

/** One step back or forward along a record's stages. */
export function StepButtons({ back, forward, pending, onStep }: Props) {
  return (
    <Group gap="xs" wrap="nowrap">
      {back === null ? null : (
        <Button
          size="compact-md"
          variant="default"
          disabled={pending}
          leftSection={<IconChevronLeft size={14} aria-hidden />}
          onClick={() => onStep(-1)}
        >
          {back}
        </Button>
      )}
      {forward === null ? null : (
        <Button
          size="compact-md"
          variant="light"
          disabled={pending}
          rightSection={<IconChevronRight size={14} aria-hidden />}
          onClick={() => onStep(1)}
        >
          {forward}
        </Button>
      )}
    </Group>
  )
}
