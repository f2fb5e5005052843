import { Fragment, type ReactNode } from 'react'

/** A label and its value; null and '' take no room. */
export type Fact = readonly [label: string, value: ReactNode]

/** What is known of a record; what is not known is not shown. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="kb-facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
