import PizZip from 'pizzip'
import { wordStarter } from '../../electron/features/templates/word-starter.ts'

/** A Word file whose text is the given paragraphs; each is one run. header: the text of its header. */
export function wordFile(paragraphs: readonly string[], header = ''): Uint8Array {
  const zip = new PizZip(wordStarter('en'))
  const put = (name: string, root: string, texts: readonly string[]) => {
    const xml = zip.file(name)?.asText() ?? ''
    const open = /<w:(?:body|hdr|ftr)[^>]*>/.exec(xml)?.[0] ?? ''
    const head = xml.slice(0, xml.indexOf(open) + open.length)
    const body = texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    zip.file(name, `${head}${body.join('')}</w:${root}>${root === 'body' ? '</w:document>' : ''}`)
  }
  put('word/document.xml', 'body', paragraphs)
  put('word/header1.xml', 'hdr', [header])
  put('word/footer1.xml', 'ftr', [''])
  return new Uint8Array(zip.generate({ type: 'nodebuffer' }))
}

/** All text of a Word file's parts, tags of XML taken out. */
export function wordText(data: Uint8Array): string {
  const zip = new PizZip(data)
  const parts = Object.keys(zip.files).filter((name) => name.startsWith('word/') && name.endsWith('.xml'))
  return parts
    .map((name) => zip.file(name)?.asText() ?? '')
    .join('\n')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
