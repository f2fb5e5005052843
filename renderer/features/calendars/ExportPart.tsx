import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { addDays, isLocalDate, startOfWeek } from '../../../shared/base/local-date.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeptState } from '../../api/use-kept-state.ts'
import { useClock } from '../../ui/clock.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import { PrivacyChoice } from './PrivacyChoice.tsx'
import { usePrivacyLevel } from './use-privacy-level.ts'

/** Which days, how much of them, and what the file will hold. */
export function ExportPart() {
  const { out } = useMessages().calendars
  const language = useLanguage()
  const [days, setDays] = useDays()
  const [privacy, setPrivacy] = usePrivacyLevel()
  const [travel, setTravel] = useKeptState('calendars.travel', true)
  const [changedOnly, setChangedOnly] = useState(false)
  const wish = { ...days, visitId: null, privacy, travel, changedOnly, language }
  const preview = useBookQuery('calendars.compose', wish)
  const save = useCommand('calendars.save', {
    done: ({ path, entries }) => (path === null ? null : out.saved(entries)),
    quiet: true,
  })
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-start">
        <DayField
          label={out.from}
          clearable={false}
          value={days.from}
          onChange={(from) => from !== null && setDays({ from, to: from > days.to ? from : days.to })}
        />
        <DayField
          label={out.to}
          clearable={false}
          value={days.to}
          onChange={(to) => to !== null && setDays({ to, from: to < days.from ? to : days.from })}
        />
      </Group>
      <PrivacyChoice value={privacy} onChange={setPrivacy} />
      <Checkbox
        label={out.travel}
        checked={travel}
        onChange={(event) => setTravel(event.currentTarget.checked)}
      />
      <Checkbox
        label={out.changedOnly}
        description={out.foreign}
        checked={changedOnly}
        onChange={(event) => setChangedOnly(event.currentTarget.checked)}
      />
      <QueryView query={preview}>
        {({ entries, cancelled }) => (
          <Group gap="md">
            <Button disabled={entries === 0} loading={save.pending} onClick={() => void save.run(wish)}>
              {out.save}
            </Button>
            <Text c="dimmed" role="status">
              {entries > 0 ? out.will(entries, cancelled) : changedOnly ? out.nothingChanged : out.nothing}
            </Text>
          </Group>
        )}
      </QueryView>
      <FailureText failure={save.error} />
    </Stack>
  )
}

type Days = { readonly from: string; readonly to: string }

/** The days of the address, else this week. */
function useDays(): readonly [Days, (days: Days) => void] {
  const [search] = useSearchParams()
  const { today } = useClock()
  const { weekStart } = useBookSettings()
  const first = startOfWeek(today, weekStart)
  const day = (name: string, otherwise: string) => {
    const given = search.get(name)
    return given !== null && isLocalDate(given) ? given : otherwise
  }
  return useState<Days>({ from: day('from', first), to: day('to', addDays(first, 6)) })
}
