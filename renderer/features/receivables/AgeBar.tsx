import { type Ageing, ageBuckets } from '../../../shared/domain/receivables/ageing.ts'
import { useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'

type Props = { readonly ageing: Ageing; readonly currency: string }

/** What is owed by age: a figure under each word, and a line that shows the shares. */
export function AgeBar({ ageing, currency }: Props) {
  const m = useMessages()
  const { buckets, columns } = m.receivables
  return (
    <section className="kb-ages" aria-label={m.receivables.owedIn(currency)}>
      <div className="kb-age-line" aria-hidden>
        {ageBuckets.map((bucket) =>
          ageing[bucket] === 0 ? null : (
            <span key={bucket} data-age={bucket} style={{ flexGrow: ageing[bucket] / ageing.totalMinor }} />
          ),
        )}
      </div>
      <dl>
        {ageBuckets.map((bucket) => (
          <div key={bucket}>
            <dt data-age={bucket}>{buckets[bucket]}</dt>
            <dd>
              <MoneyText minor={ageing[bucket]} currency={currency} cents="never" />
            </dd>
          </div>
        ))}
        <div>
          <dt>{columns.total}</dt>
          <dd>
            <strong>
              <MoneyText minor={ageing.totalMinor} currency={currency} cents="never" />
            </strong>
          </dd>
        </div>
        {ageing.creditMinor === 0 ? null : (
          <div>
            <dt>{m.receivables.toGiveBack}</dt>
            <dd>
              <MoneyText minor={ageing.creditMinor} currency={currency} cents="never" />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
