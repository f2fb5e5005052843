import { escapeHtml } from '../../../shared/base/escape.ts'
import type { Language } from '../../../shared/contract/settings.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { storedZip } from './stored-zip.ts'

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word file with tags in a language, as a company's letter would have them: header, table, sums, footer. */
export function wordStarter(language: Language): Uint8Array {
  const { keys, word: words } = messages[language].templates
  const all: Readonly<Record<string, string>> = { ...keys, ...words.keys }
  const tag = (key: string) => `{{${all[key] ?? key}}}`
  return storedZip([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: relations([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      text: relations([
        ['header', 'header1.xml'],
        ['footer', 'footer1.xml'],
      ]),
    },
    { name: 'word/header1.xml', text: edge('hdr', paragraph(tag('own.company'), 'right')) },
    {
      name: 'word/footer1.xml',
      text: edge('ftr', paragraph(`${tag('own.phone')} · ${tag('own.email')}`, 'center')),
    },
    { name: 'word/document.xml', text: document(tag, all, words.starter) },
  ])
}

type Starter = (typeof messages)['en']['templates']['word']['starter']

function document(
  tag: (key: string) => string,
  all: Readonly<Record<string, string>>,
  words: Starter,
): string {
  const open = (key: string) => `{{#${all[key] ?? key}}}`
  const close = (key: string) => `{{/${all[key] ?? key}}}`
  const cells = ['line.name', 'line.quantity', 'line.price', 'line.sum'] as const
  const body = [
    paragraph(`${tag('client.legalName')}, ${tag('client.address')}`, 'left'),
    paragraph(`${tag('proposal.title')}`, 'left', true),
    paragraph(`${words.number} ${tag('proposal.number')}, ${tag('proposal.issuedOn')}`, 'left'),
    paragraph(`${open('person.name')}${words.dear} ${tag('person.name')}${close('person.name')}`, 'left'),
    paragraph(tag('offer.text'), 'left'),
    table([
      cells.map((key) => all[key] ?? key),
      cells.map((key, i) => `${i === 0 ? open('lines') : ''}${tag(key)}${i === 3 ? close('lines') : ''}`),
    ]),
    paragraph('', 'left'),
    table([[`${open('sums')}${tag('sum.label')}`, `${tag('sum.text')}${close('sums')}`]]),
    paragraph(`${words.valid} ${tag('proposal.validUntil')}`, 'left'),
    paragraph(tag('own.name'), 'left'),
  ].join('')
  const edges = `<w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/>`
  const size =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/>'
  return `${xmlHead}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr>${edges}${size}</w:sectPr></w:body></w:document>`
}

function paragraph(text: string, align: 'left' | 'right' | 'center', isTitle = false): string {
  const font = '<w:rFonts w:ascii="Tahoma" w:hAnsi="Tahoma" w:cs="Tahoma"/>'
  const style = isTitle
    ? '<w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>'
    : '<w:sz w:val="20"/><w:szCs w:val="20"/>'
  const run =
    text === ''
      ? ''
      : `<w:r><w:rPr>${font}${style}</w:rPr><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`
  return `<w:p><w:pPr><w:spacing w:after="120"/><w:jc w:val="${align}"/></w:pPr>${run}</w:p>`
}

const tableWidth = 9638

function table(rows: readonly (readonly string[])[]): string {
  const count = rows[0]?.length ?? 1
  const width = Math.floor(tableWidth / count)
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(count)
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B9C2C6"/>`
  const borders = ['top', 'bottom', 'insideH'].map(line).join('')
  const row = (texts: readonly string[]) =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${texts.map((text, i) => cell(text, width, i)).join('')}</w:tr>`
  return `<w:tbl><w:tblPr><w:tblW w:w="${tableWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`
}

function cell(text: string, width: number, index: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, index === 0 ? 'left' : 'right')}</w:tc>`
}

function edge(kind: 'hdr' | 'ftr', content: string): string {
  return `${xmlHead}<w:${kind} xmlns:w="${word}">${content}</w:${kind}>`
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

const contentTypes = `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['document', 'document.main'],
  ['header1', 'header'],
  ['footer1', 'footer'],
]
  .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${wordTypes}.${type}+xml"/>`)
  .join('')}</Types>`
