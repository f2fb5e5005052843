import { foldForSearch } from '../../base/fold.ts'

/** null: without a first or last day. */
type Period = { readonly validFrom: string | null; readonly validTo: string | null }

/** Both ends count. Days: YYYY-MM-DD. */
export function isValidOn({ validFrom, validTo }: Period, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** Names of groups folded once: an offer of 200 lines compares them at each key. */
const foldedGroups = new Map<string, string>()

function folded(group: string): string {
  const known = foldedGroups.get(group)
  if (known !== undefined) return known
  const name = foldForSearch(group)
  foldedGroups.set(group, name)
  return name
}

/** Groups are named by the user: case and blanks do not tell them apart. */
export function isSameGroup(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b)
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
