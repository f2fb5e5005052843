import { Accordion, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../ui/language.tsx'
import { LateTerms } from './LateTerms.tsx'
import { LimitTerms } from './LimitTerms.tsx'
import { MoneyTerms } from './MoneyTerms.tsx'
import { SplitFields } from './SplitFields.tsx'
import { TargetTerms } from './TargetTerms.tsx'
import type { TermsProps } from './WhenFields.tsx'

/** What few plans have, folded away until it is needed. */
export function MoreTerms(props: TermsProps) {
  const m = useMessages()
  const { more } = m.plans
  const sections: readonly (readonly [string, string, ReactNode])[] = [
    ['target', more.target, <TargetTerms key="target" {...props} />],
    ['split', more.split, <SplitFields key="split" {...props} />],
    ['late', more.late, <LateTerms key="late" {...props} />],
    ['money', more.money, <MoneyTerms key="money" {...props} />],
    ['limits', more.limits, <LimitTerms key="limits" {...props} />],
  ]
  return (
    <div>
      <Title order={3} size="h4" mb="xs">
        {more.title}
      </Title>
      <Accordion multiple variant="default" chevronPosition="left">
        {sections.map(([id, title, content]) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control>{title}</Accordion.Control>
            <Accordion.Panel>{content}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </div>
  )
}
