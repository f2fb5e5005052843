import { SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const limits = {
  ownerName: 200,
  ownerCompany: 200,
  ownerPhone: 100,
  ownerEmail: 200,
  ownerTaxId: 100,
} as const
type LineKey = keyof typeof limits

/** Who the user is; printed on proposals. */
export function OwnerSettings() {
  const m = useMessages()
  const form = useSettingsForm()
  const { fields } = m.settings
  const line = (key: LineKey) => (
    <TextInput
      key={key}
      label={fields[key]}
      maxLength={limits[key]}
      value={form.values[key]}
      onChange={(event) => form.set({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <form onSubmit={form.submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {m.settings.youHint}
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          {(Object.keys(limits) as LineKey[]).map(line)}
        </SimpleGrid>
        <Textarea
          label={fields.ownerAddress}
          autosize
          maxLength={1000}
          value={form.values.ownerAddress}
          onChange={(event) => form.set({ ownerAddress: event.currentTarget.value })}
        />
      </Stack>
      {form.isChanged ? <FormActions pending={form.pending} onCancel={form.reset} /> : null}
    </form>
  )
}
