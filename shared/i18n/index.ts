import type { Failure } from '../contract/errors.ts'
import type { Language } from '../contract/settings.ts'
import { en } from './en/index.ts'
import type { Messages } from './messages.ts'
import { ru } from './ru/index.ts'
import { th } from './th/index.ts'

export type AllMessages = Messages<typeof en>

export const messages: Readonly<Record<Language, AllMessages>> = { en, th, ru }

type ErrorTable = Readonly<Record<string, (params: Failure['params']) => string>>

/** The sentence for a refusal in the user's language; an unknown code is shown as it is, never hidden. */
export function failureText(m: AllMessages, failure: Pick<Failure, 'code' | 'params'>): string {
  const dot = failure.code.indexOf('.')
  const feature = failure.code.slice(0, dot)
  if (!Object.hasOwn(m, feature)) return failure.code
  const errors = (m as unknown as Record<string, { readonly errors?: ErrorTable }>)[feature]?.errors
  const reason = failure.code.slice(dot + 1)
  if (errors === undefined || !Object.hasOwn(errors, reason)) return failure.code
  return errors[reason]?.(failure.params) ?? failure.code
}
