import type { Relation } from './types.ts'

type Tie = Pick<Relation, 'id' | 'fromId' | 'toId' | 'kind' | 'untilOn'>

/**
 * Whether a chain of command would close: somebody would report, by others, to themselves. Only ties that still
 * hold count; the tie of the id given is the one being changed.
 */
export function closesCircle(
  ties: readonly Tie[],
  next: { readonly id: string | null; readonly fromId: string; readonly toId: string },
): boolean {
  const bosses = new Map<string, string[]>()
  for (const tie of ties) {
    if (tie.kind !== 'reportsTo' || tie.untilOn !== null || tie.id === next.id) continue
    bosses.set(tie.fromId, [...(bosses.get(tie.fromId) ?? []), tie.toId])
  }
  const seen = new Set<string>()
  const open = [next.toId]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === next.fromId) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(bosses.get(at) ?? []))
  }
  return false
}
