const freeTries = 3
const longestMs = 60_000

/** Milliseconds to wait after so many wrong passphrases in a row: none for three, then 1, 2, 4 … 60 s. */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < freeTries) return 0
  return Math.min(longestMs, 1000 * 2 ** (wrongTries - freeTries))
}
