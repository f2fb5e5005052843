const tail = 0.02425

/** The value below which a share p of the standard normal lies (Acklam's approximation, 1e-9). */
export function probit(p: number): number {
  if (p > 0.5) return -probit(1 - p)
  if (p < tail) {
    const q = Math.sqrt(-2 * Math.log(p))
    const above = [
      -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
      2.938163982698783,
    ]
    const below = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]
    return polynomial(above, q) / polynomial(below, q)
  }
  const q = p - 0.5
  const above = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ]
  const below = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
  ]
  return (q * polynomial(above, q * q)) / polynomial(below, q * q)
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, c) => sum * x + c, 0)
}
