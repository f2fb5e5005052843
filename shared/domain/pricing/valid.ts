import { foldForSearch } from '../../base/fold.ts'

type Period = { readonly validFrom: string; readonly validTo: string | null }

/** Both ends count. Days: YYYY-MM-DD. */
export function isValidOn({ validFrom, validTo }: Period, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo)
}

/** Groups are named by the user: case and accents do not tell them apart. */
export function isSameGroup(a: string, b: string): boolean {
  return foldForSearch(a.trim()) === foldForSearch(b.trim())
}

type Scope = { readonly productId: string | null; readonly groupName: string }

/** How closely a scope names a product: 2 itself, 1 its group, 0 everything; null: not at all. */
export function closeness(
  scope: Scope,
  product: { readonly id: string; readonly groupName: string },
): number | null {
  if (scope.productId !== null) return scope.productId === product.id ? 2 : null
  if (scope.groupName.trim() === '') return 0
  return isSameGroup(scope.groupName, product.groupName) ? 1 : null
}
