import { Input, SegmentedControl, Text } from '@mantine/core'
import { type PrivacyLevel, privacyLevels } from '../../../shared/domain/calendars/privacy.ts'
import { useMessages } from '../../ui/language.tsx'

type Props = { readonly value: PrivacyLevel; readonly onChange: (level: PrivacyLevel) => void }

/** How much others get to read, with what that means. */
export function PrivacyChoice({ value, onChange }: Props) {
  const { out } = useMessages().calendars
  return (
    <Input.Wrapper label={out.privacy}>
      <div>
        <SegmentedControl
          aria-label={out.privacy}
          value={value}
          onChange={(level) => onChange(level as PrivacyLevel)}
          data={privacyLevels.map((level) => ({ value: level, label: out.levels[level] }))}
        />
      </div>
      <Text size="sm" c="dimmed" mt={4}>
        {out.hints[value]}
      </Text>
    </Input.Wrapper>
  )
}
