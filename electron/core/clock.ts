/** Where the time comes from; passed in so that tests choose it. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number
  /** IANA zone of the device. */
  readonly zone: () => string
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
}

/** Serialisable form, for handing a chosen time to the worker: the clock runs on from startMs. */
export type ClockSetting = { readonly startMs: number; readonly zone: string } | null

export function clockFrom(setting: ClockSetting): Clock {
  if (setting === null) return systemClock
  const startedAt = Date.now()
  return { nowMs: () => setting.startMs + (Date.now() - startedAt), zone: () => setting.zone }
}

/** The calendar day in a zone, YYYY-MM-DD. */
export function dayIn(zone: string, ms: number): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(ms)
}
