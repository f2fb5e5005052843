import { Text, Title } from '@mantine/core'
import type { Honesty, HorizonError } from '../../../shared/domain/forecast/honesty.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'

/** How past forecasts did, in words. */
export function PastForecasts() {
  const m = useMessages()
  const text = m.forecast.honesty
  const query = useBookQuery('forecast.snapshots', {})
  return (
    <section aria-label={text.title}>
      <Title order={2} size="h4" mb="xs">
        {text.title}
      </Title>
      <QueryView query={query}>{(honesty) => <Words honesty={honesty} />}</QueryView>
    </section>
  )
}

function Words({ honesty: { count, insideShare, byReach } }: { readonly honesty: Honesty }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.forecast.honesty
  if (insideShare === null) return <Text size="sm">{text.none}</Text>
  return (
    <>
      <Text size="sm">{text.inside(Math.round(insideShare * count), count)}</Text>
      <ul className="kb-steps">
        {byReach.map(({ reach, errorShare, biasShare }) =>
          errorShare === null ? null : (
            <li key={reach}>
              {text.off(
                text.reach[reach],
                format.percent(Math.round(errorShare * 1_000_000), 0),
                tendency(biasShare, text),
              )}
            </li>
          ),
        )}
      </ul>
    </>
  )
}

/** A lean to one side is named from a tenth on. */
function tendency(
  bias: HorizonError['biasShare'],
  text: { readonly tooHigh: string; readonly tooLow: string },
): string {
  if (bias === null || Math.abs(bias) < 0.1) return ''
  return bias > 0 ? text.tooHigh : text.tooLow
}
