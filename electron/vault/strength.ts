import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { Strength } from '../../shared/contract/vault.ts'

/** Below this a passphrase is refused: the key's iterations stay at the format's default. */
export const neededBits = 50
/** Longer text adds nothing and would take the estimator long. */
const estimatedLength = 128

let estimator: Promise<ZxcvbnFactory> | null = null

/** Its dictionaries take some fifty megabytes and are needed where a passphrase is chosen, which few days see. */
async function makeEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

const hints: Readonly<Record<string, Strength['hint']>> = {
  dictionary: 'common',
  spatial: 'sequence',
  sequence: 'sequence',
  repeat: 'repeats',
  date: 'date',
  regex: 'date',
}

/** How hard a passphrase is to guess (zxcvbn), in bits: the binary logarithm of the guesses. */
export async function passphraseStrength(passphrase: string): Promise<Strength> {
  const text = passphrase.normalize('NFKC').slice(0, estimatedLength)
  if (text === '') return { bits: 0, score: 0, accepted: false, hint: 'too-short' }
  estimator ??= makeEstimator()
  const result = (await estimator).check(text)
  const bits = Math.floor(result.guessesLog10 * Math.log2(10))
  const score = Math.min(4, Math.floor((bits * 3) / neededBits)) as Strength['score']
  const accepted = bits >= neededBits
  return { bits, score, accepted, hint: accepted ? 'none' : hintFor(text, result.sequence[0]?.pattern ?? '') }
}

function hintFor(text: string, pattern: string): Strength['hint'] {
  if (text.length < 12) return 'too-short'
  return hints[pattern] ?? 'add-words'
}
