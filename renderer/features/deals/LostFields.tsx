import { Autocomplete, Select, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { type LostCause, lostCauses } from '../../../shared/domain/deals/types.ts'
import { useMessages } from '../../ui/language.tsx'

export type LostValues = {
  readonly lostCause: LostCause | null
  readonly lostReason: string
  readonly lostTo: string
  readonly rivals: readonly string[]
}

type Props = {
  readonly values: LostValues
  readonly set: (patch: Partial<Omit<LostValues, 'rivals'>>) => void
}

/** Why a deal was lost and who won it. */
export function LostFields({ values, set }: Props) {
  const m = useMessages()
  const { fields, causes } = m.deals
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Select
          label={fields.lostCause}
          data-autofocus
          data={lostCauses.map((value) => ({ value, label: causes[value] }))}
          value={values.lostCause}
          onChange={(cause) => set({ lostCause: cause as LostCause | null })}
        />
        <Autocomplete
          label={fields.lostTo}
          maxLength={200}
          data={[...values.rivals]}
          value={values.lostTo}
          onChange={(lostTo) => set({ lostTo })}
        />
      </SimpleGrid>
      <Textarea
        label={fields.lostReason}
        autosize
        minRows={2}
        maxLength={2000}
        value={values.lostReason}
        onChange={(event) => set({ lostReason: event.currentTarget.value })}
      />
    </Stack>
  )
}
