import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { OfferPaper, PaperParty } from '../../../shared/domain/proposals/paper.ts'
import { docxBlocks } from './docx-blocks.ts'
import { accent, bottomLine, grey, noBorders, textWidth } from './docx-style.ts'

/** Of letters that are not Thai; Thai ones have a language of their own, by which words of others would be torn. */
const languages = { en: 'en-GB', th: 'en-US', ru: 'ru-RU' } as const
/** On every system with Word, and it has all three scripts. */
const font = 'Tahoma'

/** The offer as a Word document: the same words and figures as its PDF. */
export async function offerDocx(paper: OfferPaper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: paper.parties[0].name,
    styles: {
      default: {
        document: {
          run: { font, size: 20, language: { value: languages[paper.language], bidirectional: 'th-TH' } },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
        heading1: {
          run: { size: 34, bold: true, color: '16202B' },
          paragraph: { spacing: { before: 60, after: 120, line: 300 } },
        },
        heading2: {
          run: { size: 26, bold: true, color: accent },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
        heading3: {
          run: { size: 22, bold: true },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
    },
    numbering: { config: lists },
    sections: [section(paper)],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

type ListSigns = {
  readonly reference: 'ordered' | 'bullet'
  readonly format: 'decimal' | 'bullet'
  readonly text: (level: number) => string
}

function numbering({ reference, format, text }: ListSigns) {
  const levels = [0, 1, 2].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 300 } } },
  }))
  return { reference, levels }
}

/** A bullet of the text's own font: Word's usual one is of a font of signs, which others draw too large. */
const lists = [
  numbering({ reference: 'ordered', format: 'decimal', text: (level) => `%${level + 1}.` }),
  numbering({ reference: 'bullet', format: 'bullet', text: () => '•' }),
]

function section(paper: OfferPaper): ISectionOptions {
  const edge = (children: readonly ParagraphChild[], alignment: 'left' | 'right') =>
    new Paragraph({ alignment, children: [...children], spacing: { after: 0 } })
  const small = (text: string) => new TextRun({ text, size: 16, color: grey })
  const pages = new TextRun({
    size: 16,
    color: grey,
    children: [`${paper.pageWord} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return {
    // A4 in twentieths of a point, margins of 18 mm.
    properties: {
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: 1134, bottom: 1134, left: 1020, right: 1020 },
      },
    },
    headers: {
      default: new Header({
        children: [edge([small(`${paper.parties[0].name}   ${paper.title}`)], 'right')],
      }),
    },
    footers: { default: new Footer({ children: [edge([small(`${paper.number}   `), pages], 'right')] }) },
    children: [...heading(paper), parties(paper), new Paragraph({}), ...docxBlocks(paper)],
  }
}

function heading({ kind, title, facts }: OfferPaper): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: kind, color: accent, size: 18 })],
      spacing: { after: 0 },
    }),
    new Paragraph({ heading: 'Heading1', children: [new TextRun(title)] }),
    new Paragraph({
      border: { bottom: bottomLine },
      children: facts.flatMap(([label, text], i) => [
        new TextRun({ text: `${i === 0 ? '' : '     '}${label} `, color: grey, size: 18 }),
        new TextRun({ text, size: 18 }),
      ]),
    }),
  ]
}

function parties({ parties: both }: OfferPaper): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth / 2, textWidth / 2],
    borders: {
      ...noBorders,
      insideHorizontal: { style: BorderStyle.NONE },
      insideVertical: { style: BorderStyle.NONE },
    },
    rows: [new TableRow({ children: both.map(partyCell) })],
  })
}

function partyCell({ label, name, lines }: PaperParty): TableCell {
  const line = (text: string, options: { bold?: boolean; color?: string }) =>
    new Paragraph({ children: [new TextRun({ text, size: 18, ...options })], spacing: { after: 0 } })
  return new TableCell({
    width: { size: textWidth / 2, type: WidthType.DXA },
    borders: noBorders,
    children: [
      line(label, { color: grey }),
      line(name, { bold: true }),
      ...lines.map((text) => line(text, {})),
    ],
  })
}
