import { Select } from '@mantine/core'
import {
  type Judgement,
  powers,
  type RelationStage,
  relationStages,
  supports,
} from '../../../shared/domain/people/types.ts'
import { useMessages } from '../../ui/language.tsx'

type Props = { readonly values: Judgement; readonly set: (patch: Partial<Judgement>) => void }

const numberOf = (value: string | null) => (value === null || value === '' ? null : Number(value))

/** Say in decisions, attitude to us in five steps, stage of the relation (K-23). */
export function JudgementFields({ values, set }: Props) {
  const m = useMessages()
  const { fields } = m.people
  const open = { value: '', label: m.people.notJudged }
  return (
    <>
      <Select
        label={fields.power}
        data={[open, ...powers.map((n) => ({ value: String(n), label: m.people.power[n] }))]}
        value={values.power === null ? '' : String(values.power)}
        onChange={(value) => set({ power: numberOf(value) })}
      />
      <Select
        label={fields.support}
        data={[open, ...supports.map((n) => ({ value: String(n), label: m.people.support[n] }))]}
        value={values.support === null ? '' : String(values.support)}
        onChange={(value) => set({ support: numberOf(value) })}
      />
      <Select
        label={fields.stage}
        data={relationStages.map((stage) => ({ value: stage, label: m.people.stage[stage] }))}
        value={values.stage}
        onChange={(stage) => set({ stage: (stage ?? 'none') as RelationStage })}
      />
    </>
  )
}
