import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { Input } from '../../../shared/contract/index.ts'
import { type RelationStage, relationStages } from '../../../shared/domain/people/types.ts'
import { type ProjectState, projectStates } from '../../../shared/domain/relations/types.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { PersonSelect } from '../../api/PersonSelect.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useMessages } from '../../ui/language.tsx'
import { MoneyField } from '../../ui/MoneyField.tsx'

export type ProjectValues = Required<Omit<Input<'relations.saveProject'>['fields'], 'personId'>> & {
  readonly personId: string | null
}

type Props = {
  readonly values: ProjectValues
  readonly set: (patch: Partial<ProjectValues>) => void
  readonly isPersonMissing: boolean
  readonly isPersonGiven: boolean
}

export function ProjectFields({ values, set, isPersonMissing, isPersonGiven }: Props) {
  const m = useMessages()
  const text = m.relations.projects
  const stages = relationStages.map((stage) => ({ value: stage, label: m.people.stage[stage] }))
  return (
    <Stack gap="md">
      <TextInput
        label={text.name}
        required
        data-autofocus
        maxLength={200}
        value={values.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Textarea
        label={text.goal}
        autosize
        maxLength={20000}
        value={values.goal}
        onChange={(event) => set({ goal: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {isPersonGiven ? null : (
          <PersonSelect
            label={text.person}
            required
            error={isPersonMissing}
            {...(values.clientId === null ? {} : { clientId: values.clientId })}
            value={values.personId}
            onChange={(personId) => set({ personId })}
          />
        )}
        <ClientSelect
          label={text.client}
          none={m.shell.none}
          value={values.clientId}
          onChange={(clientId) => set({ clientId })}
        />
        <Select
          label={text.wantedStage}
          data={[{ value: '', label: m.people.noWanted }, ...stages]}
          value={values.wantedStage ?? ''}
          onChange={(stage) =>
            set({ wantedStage: stage === null || stage === '' ? null : (stage as RelationStage) })
          }
        />
        <Select
          label={text.state}
          data={projectStates.map((state) => ({ value: state, label: text.states[state] }))}
          value={values.state}
          onChange={(state) => set({ state: (state ?? 'open') as ProjectState })}
        />
        <DayField label={text.starts} value={values.startsOn} onChange={(startsOn) => set({ startsOn })} />
        <DayField label={text.due} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} />
        <MoneyField
          label={text.budget}
          currency={values.currency}
          value={values.budgetMinor}
          onChange={(budgetMinor) => set({ budgetMinor })}
        />
      </SimpleGrid>
      <Textarea
        label={text.notes}
        autosize
        maxLength={20000}
        value={values.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </Stack>
  )
}
