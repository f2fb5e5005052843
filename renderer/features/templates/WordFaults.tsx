import { Alert, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { WordPlace, WordProblem } from '../../../shared/domain/templates/word-report.ts'
import { useMessages } from '../../ui/language.tsx'

/** What is wrong with a Word file, in words, and where it stands. */
export function WordFaults({ problems }: { readonly problems: readonly WordProblem[] }) {
  const words = useMessages().templates.word
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={16} />} title={words.problems}>
      <List spacing="xs" size="sm">
        {problems.map(({ kind, tag, place }) => (
          <List.Item key={`${kind} ${tag} ${place?.paragraph ?? ''} ${place?.excerpt ?? ''}`}>
            <Text size="sm">{words.kinds[kind](tag)}</Text>
            {place === null ? null : <Place place={place} />}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function Place({ place }: { readonly place: WordPlace }) {
  const words = useMessages().templates.word
  return (
    <Text size="sm" c="dimmed">
      {words.place(words.parts[place.part], place.paragraph)}
      {place.excerpt === '' ? '' : `: “${place.excerpt}”`}
    </Text>
  )
}
