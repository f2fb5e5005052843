/** A contact of a series as far as its place in it matters. */
export type Member = {
  readonly id: string
  /** Where the rule put it, wall time. */
  readonly seriesAt: string
  /** Closed ones are the past: they stay as they were. */
  readonly isOpen: boolean
}

export type Matching = {
  /** Contacts that go to another time of the rule, or stay at theirs. */
  readonly kept: readonly { readonly id: string; readonly at: string }[]
  /** Times that need a contact. */
  readonly added: readonly string[]
  /** Contacts the rule has no time for any more. */
  readonly dropped: readonly string[]
}

/**
 * Which contact goes where when a series is moved but recurs as before: the nth to the nth time. What was closed stays,
 * what was deleted stays away. before, after: the times of the rule, ascending.
 */
export function moveAlong(
  members: readonly Member[],
  before: readonly string[],
  after: readonly string[],
): Matching {
  const byTime = new Map(members.map((member) => [member.seriesAt, member]))
  const kept: { id: string; at: string }[] = []
  const dropped: string[] = []
  for (const [index, time] of before.entries()) {
    const member = byTime.get(time)
    if (member === undefined || !member.isOpen) continue
    const at = after[index]
    if (at === undefined) dropped.push(member.id)
    else kept.push({ id: member.id, at })
  }
  return { kept, added: after.slice(before.length), dropped }
}

/** Which contact goes where when the rule itself is another: the open ones fill its times in order. */
export function fillTimes(members: readonly Member[], after: readonly string[]): Matching {
  const closed = new Set(members.filter(({ isOpen }) => !isOpen).map(({ seriesAt }) => seriesAt))
  const times = after.filter((at) => !closed.has(at))
  const open = members.filter(({ isOpen }) => isOpen).sort((a, b) => (a.seriesAt < b.seriesAt ? -1 : 1))
  return {
    kept: open.flatMap(({ id }, i) => {
      const at = times[i]
      return at === undefined ? [] : [{ id, at }]
    }),
    added: times.slice(open.length),
    dropped: open.slice(times.length).map(({ id }) => id),
  }
}
