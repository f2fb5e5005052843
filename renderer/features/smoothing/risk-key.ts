/** The risks there are words for, in millionths. */
export const riskKeys = ['50000', '100000', '200000'] as const
export type RiskKey = (typeof riskKeys)[number]

/** The worded risk nearest to one. */
export function riskKey(ppm: number): RiskKey {
  const far = (key: RiskKey) => Math.abs(Number(key) - ppm)
  return riskKeys.reduce((best, key) => (far(key) < far(best) ? key : best))
}
