import { nameWords, nearKeys } from './name-key.ts'
import type { DuplicatePair, Match, MatchReason, MergedKind } from './types.ts'

/** What is compared of a record. */
export type Comparable = {
  readonly id: string
  readonly name: string
  readonly taxId: string
  readonly email: string
  readonly phone: string
  readonly website: string
  readonly city: string
  readonly birthday: string | null
  readonly clientIds: readonly string[]
}

/** How much each reason alone says that two are one, in hundredths. */
const weights: Readonly<Record<MergedKind, Readonly<Record<MatchReason, number>>>> = {
  client: {
    taxId: 95,
    email: 80,
    phone: 70,
    website: 70,
    sameName: 75,
    similarName: 50,
    sameClient: 0,
    sameCity: 25,
    birthday: 0,
  },
  person: {
    taxId: 0,
    email: 90,
    phone: 30,
    website: 0,
    sameName: 50,
    similarName: 35,
    sameClient: 50,
    sameCity: 0,
    birthday: 70,
  },
}

/** Below this a pair is not shown. */
const threshold = 50
/** What more records than this share (the number of a switchboard) tells nothing. */
const mostSharing = 30
const mostAtClient = 200
/** Shorter names are too easily one letter apart. */
const shortestSimilar = 6

type Prepared = Comparable & { readonly words: readonly string[]; readonly key: string }

const digitsOf = (text: string) => text.replace(/\D/g, '')
const parts = (text: string) => text.split(/[,;\n]+/)
const emailsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((part) => part.includes('@'))
const phonesOf = (text: string) =>
  parts(text)
    .map(digitsOf)
    .filter((digits) => digits.length >= 7)
    .map((digits) => digits.slice(-9))
const hostOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/^\w+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '')
const taxOf = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** Pairs of words of a name: 'Ivan Petrov' is found in 'Ivan Sergeevich Petrov'. */
function wordPairs(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > 5) return []
  return words.flatMap((a, i) => words.slice(i + 1).map((b) => `${a} ${b}`))
}

function keysOf(record: Prepared, kind: MergedKind): readonly string[] {
  const { key } = record
  const isFirm = kind === 'client'
  const host = hostOf(record.website)
  const tax = taxOf(record.taxId)
  return [
    ...emailsOf(record.email).map((email) => `e:${email}`),
    ...phonesOf(record.phone).map((phone) => `p:${phone}`),
    ...(isFirm && tax.length >= 5 ? [`t:${tax}`] : []),
    ...(isFirm && host.includes('.') ? [`h:${host}`] : []),
    ...(key === '' ? [] : [`n:${key}`]),
    // Firms of nearly the same name are sought everywhere, people only among those of one client.
    ...(isFirm && key.length >= shortestSimilar ? nearKeys(key).map((near) => `s:${near}`) : []),
    ...(isFirm ? [] : wordPairs(record.words).map((pair) => `w:${pair}`)),
    ...record.clientIds.map((id) => `c:${id}`),
  ]
}

/**
 * Records that may be the same, the surest first, each pair with its reasons. Records are compared only where they
 * share a key, so that 20,000 take a moment rather than 200 million comparisons.
 */
export function findDuplicates(records: readonly Comparable[], kind: MergedKind): readonly DuplicatePair[] {
  const prepared = records.map((record): Prepared => {
    const words = nameWords(record.name)
    return { ...record, words, key: words.join(' ') }
  })
  const blocks = new Map<string, number[]>()
  prepared.forEach((record, index) => {
    for (const key of keysOf(record, kind)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else if (block.at(-1) !== index) block.push(index)
    }
  })
  const seen = new Set<number>()
  const pairs: DuplicatePair[] = []
  for (const [key, block] of blocks) {
    if (block.length < 2 || block.length > (key.startsWith('c:') ? mostAtClient : mostSharing)) continue
    for (const [at, i] of block.entries())
      for (const j of block.slice(at + 1)) {
        const pairKey = i * prepared.length + j
        if (seen.has(pairKey)) continue
        seen.add(pairKey)
        const pair = compare(prepared[i] as Prepared, prepared[j] as Prepared, kind)
        if (pair.score >= threshold) pairs.push(pair)
      }
  }
  return pairs.sort((a, b) => b.score - a.score || (a.oneId < b.oneId ? -1 : 1))
}

function compare(a: Prepared, b: Prepared, kind: MergedKind): DuplicatePair {
  const name = nameMatch(a, b, kind)
  const isNamed = name !== null
  const found: readonly (Match | null)[] = [
    kind === 'client' ? equal('taxId', taxOf(a.taxId), taxOf(b.taxId), a.taxId) : null,
    shared('email', emailsOf(a.email), emailsOf(b.email)),
    shared('phone', phonesOf(a.phone), phonesOf(b.phone), a.phone),
    kind === 'client' ? equal('website', hostOf(a.website), hostOf(b.website), a.website) : null,
    name,
    isNamed ? shared('sameClient', a.clientIds, b.clientIds, '') : null,
    isNamed && kind === 'client' ? equal('sameCity', a.city.trim(), b.city.trim(), a.city) : null,
    isNamed && a.birthday !== null && a.birthday.slice(-5) === b.birthday?.slice(-5)
      ? { reason: 'birthday', value: a.birthday }
      : null,
  ]
  const matches = found.filter((match) => match !== null)
  if (isChanceNamesake(a, b, matches)) return { oneId: a.id, otherId: b.id, score: 0, matches }
  const doubt = matches.reduce((rest, { reason }) => rest * (1 - weights[kind][reason] / 100), 1)
  return { oneId: a.id, otherId: b.id, score: Math.round((1 - doubt) * 100), matches }
}

/** People of one name who work elsewhere and are reached otherwise: there are many of them. */
function isChanceNamesake(a: Prepared, b: Prepared, matches: readonly Match[]): boolean {
  const isNameAlone = matches.length === 1 && matches[0]?.reason === 'sameName'
  return isNameAlone && [a, b].every((p) => p.clientIds.length > 0 && p.email !== '')
}

function equal(reason: MatchReason, a: string, b: string, value: string): Match | null {
  return a !== '' && a === b ? { reason, value } : null
}

function shared(
  reason: MatchReason,
  a: readonly string[],
  b: readonly string[],
  value?: string,
): Match | null {
  const found = a.find((part) => b.includes(part))
  return found === undefined ? null : { reason, value: value ?? found }
}

function nameMatch(a: Prepared, b: Prepared, kind: MergedKind): Match | null {
  if (a.key === '' || b.key === '') return null
  if (a.key === b.key) return { reason: 'sameName', value: a.name }
  const isPart = kind === 'person' && sharesTwoWords(a.words, b.words)
  return isNear(a.key, b.key) || isPart ? { reason: 'similarName', value: b.name } : null
}

/** Whether two keys differ by a letter wrong, missing, added or in the wrong place; never by a number. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestSimilar || Math.abs(a.length - b.length) > 1) return false
  if (digitsOf(a) !== digitsOf(b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length <= 1 && y.length <= 1) return true
  return x.length === y.length && (x.slice(1) === y.slice(0, -1) || x.slice(0, -1) === y.slice(1))
}

function sharesTwoWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.length >= 2 && few.every((word) => many.includes(word))
}
