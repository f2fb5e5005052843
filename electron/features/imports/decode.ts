import type { Buffer } from 'node:buffer'

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-874',
  'windows-1252',
] as const
export type Encoding = (typeof encodings)[number]

const sampleBytes = 200_000
/** Signs a single-byte reading gets right when it is the right one: letters of words, not accents between letters. */
const likely: Readonly<Record<'windows-1251' | 'windows-874' | 'windows-1252', RegExp>> = {
  'windows-1251': /[а-яё]{2,}/giu,
  'windows-874': /[ก-๙]{3,}/gu,
  'windows-1252': /[a-z][à-öø-ÿß][a-z]/giu,
}

/** Text of a file and the encoding it was read in; a byte order mark or valid UTF-8 decide, else the likelier letters. */
export function decodeText(
  bytes: Buffer,
  wanted: string | null,
): { readonly text: string; readonly encoding: string } {
  const known = encodings.find((encoding) => encoding === wanted)
  const encoding = known ?? detect(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function detect(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  const zeroes = sample.filter((byte) => byte === 0).length
  if (zeroes > sample.length / 5) return sample[1] === 0 ? 'utf-16le' : 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  return likeliest(sample)
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Russian fills a text with runs of Cyrillic, Thai with runs of Thai; Latin text has lone accented letters. */
function likeliest(sample: Buffer): Encoding {
  const marked = sample.filter((byte) => byte >= 0x80).length
  const covered = (encoding: keyof typeof likely) => {
    const found = new TextDecoder(encoding).decode(sample).match(likely[encoding]) ?? []
    const letters = found.reduce((sum, run) => sum + run.replace(/[\u0020-\u007f]/g, '').length, 0)
    return letters / Math.max(1, marked)
  }
  const scores = {
    'windows-1251': covered('windows-1251') - caseChanges(sample),
    'windows-874': covered('windows-874') + 0.01,
    'windows-1252': covered('windows-1252'),
  }
  const order = ['windows-1251', 'windows-874', 'windows-1252'] as const
  return order.reduce((best, encoding) => (scores[encoding] > scores[best] ? encoding : best))
}

/** Thai read as Cyrillic changes between small and capital letters within words; real Russian hardly does. */
function caseChanges(sample: Buffer): number {
  const text = new TextDecoder('windows-1251').decode(sample)
  const letters = text.match(/[а-яё]/giu)?.length ?? 0
  const changes = text.match(/[а-яё][А-ЯЁ]/gu)?.length ?? 0
  return letters === 0 ? 0 : (2 * changes) / letters
}
