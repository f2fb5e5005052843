import { Button, Group } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly pending: boolean
  /** Puts the record into the trash; false: it is still there. */
  readonly onTrash: () => Promise<boolean>
}

/** Above a template or a block: back to the list, and the trash. */
export function PageTools({ pending, onTrash }: Props) {
  const m = useMessages()
  const [, go] = useLocation()
  const remove = async () => {
    if (await onTrash()) go('/templates')
  }
  return (
    <Group gap="sm" w="100%">
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => go('/templates')}
      >
        {m.templates.back}
      </Button>
      <Button variant="subtle" color="red" ms="auto" loading={pending} onClick={() => void remove()}>
        {m.templates.trash}
      </Button>
    </Group>
  )
}
