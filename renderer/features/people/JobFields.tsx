import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import {
  type BuyingRole,
  buyingRoles,
  type RelationStage,
  relationStages,
} from '../../../shared/domain/people/types.ts'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { JudgementFields } from './JudgementFields.tsx'
import type { JobValues } from './person-values.ts'

type Props = { readonly values: JobValues; readonly set: (patch: Partial<JobValues>) => void }

/** What somebody is at a client, and how they stand to us there. */
export function JobFields({ values, set }: Props) {
  const m = useMessages()
  const { fields } = m.people
  const noAim = { value: '', label: m.people.noWanted }
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {(['title', 'department'] as const).map((key) => (
          <TextInput
            key={key}
            label={fields[key]}
            maxLength={200}
            value={values[key]}
            onChange={(event) => set({ [key]: event.currentTarget.value })}
          />
        ))}
        <Select
          label={fields.role}
          data={buyingRoles.map((role) => ({ value: role, label: m.people.role[role] }))}
          value={values.role}
          onChange={(role) => set({ role: (role ?? 'none') as BuyingRole })}
        />
        <JudgementFields values={values} set={set} />
        <Select
          label={fields.wantedStage}
          data={[noAim, ...relationStages.map((stage) => ({ value: stage, label: m.people.stage[stage] }))]}
          value={values.wantedStage ?? ''}
          onChange={(stage) =>
            set({ wantedStage: stage === null || stage === '' ? null : (stage as RelationStage) })
          }
        />
        <DayField
          label={fields.startedOn}
          value={values.startedOn}
          onChange={(startedOn) => set({ startedOn })}
        />
        <DayField label={fields.endedOn} value={values.endedOn} onChange={(endedOn) => set({ endedOn })} />
      </SimpleGrid>
      <Checkbox
        label={fields.isMain}
        checked={values.isMain}
        onChange={(event) => set({ isMain: event.currentTarget.checked })}
      />
    </Stack>
  )
}
