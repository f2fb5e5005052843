import { Stack } from '@mantine/core'
import type { Language } from '../../../shared/contract/settings.ts'
import { maxWordBytes } from '../../../shared/contract/templates.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureText } from '../../ui/FailureText.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  /** null: a new template is made of it. */
  readonly id: string | null
  readonly language: Language
  readonly label: string
  readonly onPut?: (id: string) => void
}

/** Takes a Word file into the book. */
export function WordDrop({ id, language, label, onPut }: Props) {
  const m = useMessages()
  const put = useCommand('templates.putWord', {
    undo: true,
    quiet: true,
    done: ({ name }) => m.templates.saved(name),
  })
  return (
    <Stack gap="xs">
      <FileDrop
        label={label}
        extensions={['docx']}
        maxBytes={maxWordBytes}
        onFile={({ name, base64 }) =>
          void put.run({ id, language, name: name.slice(-200), base64 }).then((reply) => {
            if (reply.ok) onPut?.(reply.value.id)
          })
        }
      />
      <FailureText failure={put.error} />
    </Stack>
  )
}
