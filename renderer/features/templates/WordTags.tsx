import { Select, Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { ownFieldPrefix, valueGroups, valueKeys } from '../../../shared/domain/templates/values.ts'
import { wordItems, wordLists, wordText } from '../../../shared/domain/templates/word-keys.ts'
import { type MeantTag, meantTags, type WordReport } from '../../../shared/domain/templates/word-report.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { wordMeanings } from '../../../shared/i18n/word-names.ts'
import { useMessages } from '../../ui/language.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'

type Chosen = Readonly<Record<string, string>>
type Props = {
  readonly report: WordReport
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

/** Each tag of a Word file with what it stands for; the user may choose something else. */
export function WordTags({ report, chosen, onChoose }: Props) {
  const m = useMessages()
  const { word } = m.templates
  const tags = meantTags(report.tags, wordMeanings(chosen))
  const options = useMemo(() => keyOptions(m), [m])
  const isReady = tags.every((tag) => tag.state === 'known')
  return (
    <section aria-label={word.tags}>
      <Title order={2} size="h5" mb="xs">
        {word.tags}
      </Title>
      {isReady ? <StatusMark status="done">{word.ready}</StatusMark> : null}
      <Table className="kb-figures" mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{word.columns.tag}</Table.Th>
            <Table.Th>{word.columns.key}</Table.Th>
            <Table.Th>{word.columns.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tags.map((tag) => (
            <TagRow
              key={tag.name}
              tag={tag}
              written={written(tag, report)}
              options={options}
              onChoose={(key) => onChoose({ ...chosen, [tag.name]: key })}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

const asText = ''

type RowProps = {
  readonly tag: MeantTag
  readonly written: string
  readonly options: ReturnType<typeof keyOptions>
  readonly onChoose: (key: string) => void
}

function TagRow({ tag, written: text, options, onChoose }: RowProps) {
  const { word } = useMessages().templates
  return (
    <Table.Tr>
      <Table.Td>{text}</Table.Td>
      <Table.Td w={320}>
        <Select
          aria-label={word.standsFor(text)}
          searchable
          allowDeselect={false}
          data={[...options, ...ownField(tag.key)]}
          value={tag.key ?? asText}
          onChange={(key) => onChoose(key ?? asText)}
        />
      </Table.Td>
      <Table.Td>
        {tag.state === 'known' ? null : (
          <Text size="sm" c="var(--kb-near)">
            {word.states[tag.state]}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** A field of the clients' own is known by its name only. */
function ownField(key: string | null) {
  if (key === null || !key.startsWith(ownFieldPrefix)) return []
  return [{ value: key, label: key.slice(ownFieldPrefix.length) }]
}

function written({ name, isSection }: MeantTag, { braces: [start, end] }: WordReport): string {
  return `${start}${isSection ? '#' : ''}${name}${end}`
}

/** Everything a tag may stand for, in groups. */
function keyOptions(m: AllMessages) {
  const { keys, groups, word } = m.templates
  const own = (key: keyof typeof word.keys) => ({ value: key, label: word.keys[key] })
  return [
    { value: asText, label: word.asText },
    ...valueGroups.map((group) => ({
      group: groups[group],
      items: valueKeys
        .filter((key) => key.startsWith(`${group}.`))
        .map((key) => ({ value: key as string, label: keys[key] })),
    })),
    { group: word.groups.text, items: [own(wordText)] },
    { group: word.groups.lists, items: wordLists.map(own) },
    ...wordLists.map((list) => ({ group: word.groups[list], items: wordItems[list].map(own) })),
  ]
}
