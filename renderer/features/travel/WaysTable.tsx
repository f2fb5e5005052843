import { Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Place, TravelTime } from '../../../shared/domain/travel/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { MinutesField } from '../../ui/MinutesField.tsx'
import './travel.css'

type Props = { readonly places: readonly Place[]; readonly times: readonly TravelTime[] }

/** Minutes of every way, a row for each place it begins at; what was learnt from corrections is marked. */
export function WaysTable({ places, times }: Props) {
  const m = useMessages()
  const words = m.travel.ways
  const known = new Map(times.map((time) => [`${time.fromId}>${time.toId}`, time]))
  return (
    <section aria-label={words.title}>
      <Title order={3} size="h4">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.hint}
      </Text>
      <div className="kb-travel-scroll">
        <table className="kb-travel">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              {places.map((place) => (
                <th key={place.id} scope="col">
                  {place.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((from) => (
              <tr key={from.id}>
                <th scope="row">{from.name}</th>
                {places.map((to) => (
                  <td key={to.id}>
                    {from.id === to.id ? (
                      <span className="kb-travel-same">{from.withinMinutes}</span>
                    ) : (
                      <WayCell
                        from={from}
                        to={to}
                        time={known.get(`${from.id}>${to.id}`)}
                        back={known.get(`${to.id}>${from.id}`)}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type CellProps = {
  readonly from: Place
  readonly to: Place
  readonly time: TravelTime | undefined
  /** The way back, which stands for the way itself while that is not given. */
  readonly back: TravelTime | undefined
}

function WayCell({ from, to, time, back }: CellProps) {
  const m = useMessages()
  const words = m.travel.ways
  const save = useCommand('travel.setMinutes')
  const [typed, setTyped] = useState<number | null | undefined>(undefined)
  const stored = time?.minutes ?? null
  const keep = async () => {
    if (typed === undefined || typed === stored) return
    await save.run({ fromId: from.id, toId: to.id, minutes: typed })
    setTyped(undefined)
  }
  return (
    <>
      <MinutesField
        size="xs"
        aria-label={words.one(from.name, to.name)}
        placeholder={back === undefined ? '' : String(back.minutes)}
        value={typed === undefined ? stored : typed}
        onChange={setTyped}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep()
        }}
      />
      {time?.source === 'learnt' ? (
        <span className="kb-travel-learnt">{words.learnt(time.corrections)}</span>
      ) : null}
    </>
  )
}
