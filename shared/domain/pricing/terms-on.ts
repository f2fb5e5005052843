import type { ClientTerms } from './types.ts'
import { isValidOn } from './valid.ts'

type Dated = Pick<ClientTerms, 'validFrom' | 'validTo' | 'createdAt'>

/**
 * What is agreed with a client on a day, YYYY-MM-DD: of all that holds then, what began last, so that an agreement for
 * a time gives way again to the one before it. undefined: nothing, the client pays the list price.
 */
export function termsOn<T extends Dated>(terms: readonly T[], day: string): T | undefined {
  let found: T | undefined
  for (const agreed of terms)
    if (isValidOn(agreed, day) && (found === undefined || isLater(agreed, found))) found = agreed
  return found
}

function isLater(a: Dated, b: Dated): boolean {
  const [first, second] = [a.validFrom ?? '', b.validFrom ?? '']
  return first === second ? a.createdAt > b.createdAt : first > second
}
