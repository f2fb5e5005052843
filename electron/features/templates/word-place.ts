import type PizZip from 'pizzip'
import type { WordPlace } from '../../../shared/domain/templates/word-report.ts'
import { paragraphsIn } from './word-zip.ts'

const excerptLength = 80

/** The paragraph in which the text of a part reaches a place; offset: characters of text before it. */
export function placeOf(zip: PizZip, file: string, offset: number): WordPlace {
  const paragraphs = paragraphsIn(zip.file(file)?.asText() ?? '')
  let before = 0
  let index = 0
  while (index < paragraphs.length - 1 && before + (paragraphs[index]?.length ?? 0) <= offset) {
    before += paragraphs[index]?.length ?? 0
    index += 1
  }
  return {
    part: partOf(file),
    paragraph: index + 1,
    excerpt: excerpt(paragraphs[index] ?? '', offset - before),
  }
}

function partOf(file: string): WordPlace['part'] {
  if (file.includes('header')) return 'header'
  if (file.includes('footer')) return 'footer'
  return file.endsWith('document.xml') ? 'text' : 'notes'
}

/** The part of a paragraph around a place. */
function excerpt(xmlText: string, at: number): string {
  const from = Math.max(0, Math.min(at - excerptLength / 2, xmlText.length - excerptLength))
  const piece = xmlText.slice(from, from + excerptLength)
  const text = piece
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return `${from > 0 ? '…' : ''}${text.trim()}${from + excerptLength < xmlText.length ? '…' : ''}`
}
