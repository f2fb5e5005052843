import { foldForSearch } from '../../base/fold.ts'

/** Cyrillic letters as they are most often written in Latin ones; what variants there are is levelled below. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
}

/** Ways in which one sound is written by different hands; in this order. */
const levelled: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/tz|ts|cz/g, 'c'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yij]([aou])/g, '$1'],
  [/[yj]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
]

/** Phrases that say what kind of firm it is, not which; as folded. */
const legalPhrases = [
  'общество с ограниченной ответственностью',
  'публичное акционерное общество',
  'закрытое акционерное общество',
  'открытое акционерное общество',
  'акционерное общество',
  'индивидуальный предприниматель',
  'ห้างหุ้นส่วนสามัญ',
  'ห้างหุ้นส่วน',
  'บริษัท',
  'จํากัด',
  'จำกัด',
  'มหาชน',
  'บจก',
  'บมจ',
  'หจก',
]

const legalWords = new Set(
  `ооо ао зао оао пао ип тоо чп нпо нпп гк
   llc ltd limited inc incorporated corp corporation co company plc llp lp gmbh ag kg ohg ug sa sas sarl srl spa
   bv nv oy oyj ab as aps pte pty sdn bhd pt tbk pcl the and`.split(/\s+/),
)

function latinOf(word: string): string {
  const latin = [...word].map((sign) => cyrillic[sign] ?? sign).join('')
  return levelled.reduce((text, [pattern, to]) => text.replace(pattern, to), latin)
}

/** The words of a name as they sound, without legal forms, signs, accents and order: equal for equal names. */
export function nameWords(name: string): readonly string[] {
  const folded = legalPhrases
    .reduce((text, phrase) => text.replaceAll(phrase, ' '), foldForSearch(name).normalize('NFC'))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && !legalWords.has(word))
  return words.map(latinOf).sort()
}

/** The texts that differ from a key by one letter left out: two keys that share one are at most two letters apart. */
export function nearKeys(key: string): readonly string[] {
  const keys = new Set([key])
  for (let i = 0; i < key.length; i++) keys.add(key.slice(0, i) + key.slice(i + 1))
  return [...keys]
}
