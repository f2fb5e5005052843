import { Select, SimpleGrid } from '@mantine/core'
import type { BookSettings, DeviceSettings } from '../../../shared/contract/settings.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useDevice } from '../../api/device.tsx'
import { useCommand } from '../../api/use-command.ts'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'

/** Language, theme, years and first day of the week; each is taken at once. */
export function LookSettings() {
  const m = useMessages()
  const format = useFormat()
  const book = useBookSettings()
  const { settings, save } = useDevice()
  const saveBook = useCommand('settings.saveBook')
  const { fields, calendars } = m.settings
  // 2024 began on a Monday.
  const weekdays = Array.from({ length: 7 }, (_, i) => ({
    value: String(i + 1),
    label: format.weekday(`2024-01-0${i + 1}`),
  }))
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <LanguageSelect
        label={m.shell.language.label}
        value={settings.language}
        onChange={(language) => void save({ language })}
      />
      <Select
        label={m.shell.theme.label}
        data={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: m.shell.theme[value] }))}
        value={settings.theme}
        onChange={(value) => void save({ theme: (value ?? 'system') as DeviceSettings['theme'] })}
      />
      <Select
        label={fields.calendar}
        data={(['gregorian', 'buddhist'] as const).map((value) => ({ value, label: calendars[value] }))}
        value={book.calendar}
        onChange={(value) =>
          void saveBook.run({ calendar: (value ?? 'gregorian') as BookSettings['calendar'] })
        }
      />
      <Select
        label={fields.weekStart}
        data={weekdays}
        value={String(book.weekStart)}
        onChange={(value) => void saveBook.run({ weekStart: Number(value ?? 1) })}
      />
    </SimpleGrid>
  )
}
