import { MultiSelect, Select, Stack } from '@mantine/core'
import { type Guest, guestAnswers } from '../../../shared/domain/dossier/types.ts'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly label: string
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly guests: readonly Guest[]
  readonly onChange: (guests: readonly Guest[]) => void
}

/** Who was invited or trained, and what each of them answered. */
export function GuestsField({ label, people, guests, onChange }: Props) {
  const m = useMessages()
  const nameOf = (id: string) => people.find((person) => person.value === id)?.label ?? ''
  const choose = (ids: readonly string[]) =>
    onChange(
      ids.map((id) => guests.find((guest) => guest.personId === id) ?? { personId: id, answer: 'invited' }),
    )
  const answers = guestAnswers.map((answer) => ({ value: answer, label: m.dossier.guestAnswers[answer] }))
  return (
    <Stack gap="xs">
      <MultiSelect
        label={label}
        searchable
        data={people}
        value={guests.map((guest) => guest.personId)}
        onChange={choose}
      />
      {guests.map((guest) => (
        <div key={guest.personId} className="kb-guest">
          <span className="kb-name">{nameOf(guest.personId)}</span>
          <Select
            size="xs"
            aria-label={nameOf(guest.personId)}
            allowDeselect={false}
            data={answers}
            value={guest.answer}
            onChange={(answer) =>
              onChange(
                guests.map((g) =>
                  g.personId === guest.personId
                    ? { ...g, answer: (answer ?? 'invited') as Guest['answer'] }
                    : g,
                ),
              )
            }
          />
        </div>
      ))}
    </Stack>
  )
}
