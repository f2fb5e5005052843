import { Text } from '@mantine/core'
import type { Failure } from '../../shared/contract/errors.ts'
import { failureText } from '../../shared/i18n/index.ts'
import { useMessages } from './language.tsx'

/** Why a form was refused, where it is read: above its buttons. */
export function FormFailure({ failure }: { readonly failure: Failure | null }) {
  const m = useMessages()
  if (failure === null) return null
  return (
    <Text c="red" size="sm" role="alert" mt="sm">
      {failureText(m, failure)}
    </Text>
  )
}
