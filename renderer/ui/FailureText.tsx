import { type MantineSpacing, Text } from '@mantine/core'
import type { Failure } from '../../shared/contract/errors.ts'
import { failureText } from '../../shared/i18n/index.ts'
import { useMessages } from './language.tsx'

type Props = {
  /** The last refusal of a form's command; null: there is none. */
  readonly failure: Failure | null
  readonly mt?: MantineSpacing
}

/** Why a form was not taken, said beside it and to screen readers. */
export function FailureText({ failure, mt }: Props) {
  const m = useMessages()
  if (failure === null) return null
  return (
    <Text c="red" size="sm" role="alert" {...(mt === undefined ? {} : { mt })}>
      {failureText(m, failure)}
    </Text>
  )
}
