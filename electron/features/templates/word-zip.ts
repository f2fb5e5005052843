import PizZip from 'pizzip'
import { Fault } from '../../../shared/contract/errors.ts'
import { maxWordBytes } from '../../../shared/contract/templates.ts'

/** Unpacked, a document is at most so many times what it may be packed: more is no document but a trap. */
const maxUnpackedBytes = 20 * maxWordBytes
const mainPart = 'word/document.xml'

type Entry = { readonly _data?: { readonly uncompressedSize?: number } }

/** A Word document opened as what it is: parts in an archive. Faults: templates.fileTooLarge, templates.notWord. */
export function openWord(data: Uint8Array): PizZip {
  if (data.byteLength > maxWordBytes) throw new Fault('templates.fileTooLarge', { limit: maxWordBytes })
  let zip: PizZip
  try {
    zip = new PizZip(data)
  } catch {
    throw new Fault('templates.notWord', {})
  }
  const unpacked = Object.values(zip.files).reduce(
    (sum, entry) => sum + ((entry as unknown as Entry)._data?.uncompressedSize ?? 0),
    0,
  )
  const hasMacros = Object.keys(zip.files).some((name) => name.endsWith('vbaProject.bin'))
  if (zip.file(mainPart) === null || hasMacros || unpacked > maxUnpackedBytes)
    throw new Fault('templates.notWord', {})
  return zip
}

/** Text of each paragraph of a part, in their order. */
export function paragraphsIn(xml: string): readonly string[] {
  return xml.split('</w:p>').map((piece) => {
    const texts = piece.match(/<w:t(?:\s[^>]*)?>[^<]*/g) ?? []
    return texts.map((text) => text.slice(text.indexOf('>') + 1)).join('')
  })
}

/** The braces a file is written with: {{…}} where they stand anywhere, else {…}. */
export function bracesOf(zip: PizZip): readonly [string, string] {
  const parts = Object.keys(zip.files).filter((name) => /^word\/(document|header|footer)\d*\.xml$/.test(name))
  const isDouble = parts.some((name) =>
    paragraphsIn(zip.file(name)?.asText() ?? '').some((text) => text.includes('{{')),
  )
  return isDouble ? ['{{', '}}'] : ['{', '}']
}
