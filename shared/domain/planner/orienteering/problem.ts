/** When a point may be begun within a tour; closes is the latest begin. */
export type Window = { readonly opens: number; readonly closes: number }

/** A stretch of time to fill: begins and ends at a place. Times in whole units, minutes for a calendar. */
export type Tour = {
  /** Places are rows of the travel table. */
  readonly from: number
  readonly to: number
  readonly opens: number
  readonly closes: number
  /** Tours of one group share a limit of stops, as the stretches of one day do. */
  readonly group: number
}

export type Point = {
  readonly place: number
  /** What a visit is worth; above zero. */
  readonly score: number
  /** How long it takes. */
  readonly service: number
  /** One for each tour; null: not in that tour. */
  readonly windows: readonly (Window | null)[]
}

/**
 * The team orienteering problem with time windows: which points to visit in which tour, each at most once, for the
 * largest sum of scores (Vansteenwegen et al. 2009, Computers & Operations Research 36). Waiting for a window is allowed.
 */
export type Orienteering = {
  readonly points: readonly Point[]
  readonly tours: readonly Tour[]
  /** Travel between places: from row to column, whole units. */
  readonly travel: readonly (readonly number[])[]
  /** The most stops of each group of tours. */
  readonly groupLimits: readonly number[]
}

export type Stop = { readonly point: number; readonly startsAt: number }

export type Solution = {
  readonly score: number
  /** The stops of each tour, in order. */
  readonly tours: readonly (readonly Stop[])[]
  /** How many rounds of the search were made. */
  readonly rounds: number
}
