import {
  AlignmentType,
  type FileChild,
  ImageRun,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { OfferPaper, PaperPicture } from '../../../shared/domain/proposals/paper.ts'
import type { OutBlock, OutCell, Run } from '../../../shared/domain/templates/resolve.ts'
import { docxPrices } from './docx-prices.ts'
import { grey, noBorders, textWidth, thinLine } from './docx-style.ts'

/** Blocks within a list know how deep they are and what stands before them. */
type Place = { readonly list: 'bullet' | 'ordered' | null; readonly level: number }

/** The document of an offer as Word's own paragraphs and tables. */
export function docxBlocks(paper: OfferPaper): readonly FileChild[] {
  return setBlocks(paper, paper.blocks, { list: null, level: 0 })
}

function setBlocks(paper: OfferPaper, blocks: readonly OutBlock[], place: Place): readonly FileChild[] {
  return blocks.flatMap((block) => setBlock(paper, block, place))
}

function setBlock(paper: OfferPaper, block: OutBlock, place: Place): readonly FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: runs(block.runs), ...listStyle(place) })]
    case 'heading':
      return [
        new Paragraph({ heading: block.level <= 1 ? 'Heading2' : 'Heading3', children: runs(block.runs) }),
      ]
    case 'list':
      return block.items.flatMap((item) =>
        setBlocks(paper, item, {
          list: block.isOrdered ? 'ordered' : 'bullet',
          level: place.list === null ? 0 : Math.min(2, place.level + 1),
        }),
      )
    case 'table':
      return [table(paper, block.rows), new Paragraph({})]
    case 'picture':
      return picture(paper, block)
    case 'priceTable':
      return docxPrices(paper.prices)
    case 'signatures':
      return [signatures(paper)]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function listStyle({ list, level }: Place) {
  if (list === null) return {}
  return { numbering: { reference: list, level } }
}

function runs(content: readonly Run[]): ParagraphChild[] {
  return content.flatMap(({ text, marks }) =>
    text.split('\n').map(
      (line, i) =>
        new TextRun({
          text: line,
          ...(i > 0 ? { break: 1 } : {}),
          bold: marks.includes('bold'),
          italics: marks.includes('italic'),
          ...(marks.includes('underline') ? { underline: {} } : {}),
        }),
    ),
  )
}

function table(paper: OfferPaper, rows: readonly (readonly OutCell[])[]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const width = Math.floor(textWidth / columns)
  const plain = { list: null, level: 0 } as const
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.every((cell) => cell.isHead),
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                borders: { ...noBorders, bottom: thinLine },
                children: cellContent(setBlocks(paper, cell.content, plain)),
              }),
          ),
        }),
    ),
  })
}

/** Word refuses a cell without a paragraph. */
function cellContent(content: readonly FileChild[]): (Paragraph | Table)[] {
  const kept = content.filter((child) => child instanceof Paragraph || child instanceof Table)
  return kept.length === 0 ? [new Paragraph({})] : kept
}

const pixelsAcross = 658

function picture(
  { pictures }: OfferPaper,
  block: Extract<OutBlock, { type: 'picture' }>,
): readonly Paragraph[] {
  const file = Object.hasOwn(pictures, block.fileId) ? pictures[block.fileId] : undefined
  if (file === undefined) return []
  return [new Paragraph({ children: [image(file, block)] })]
}

function image(
  { mime, width, height, base64 }: PaperPicture,
  block: { width: number; alt: string },
): ImageRun {
  const across = Math.round((pixelsAcross * block.width) / 100)
  return new ImageRun({
    type: mime === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: across, height: Math.round((across * height) / Math.max(1, width)) },
    altText: { name: block.alt, title: block.alt, description: block.alt },
  })
}

function signatures({ signatures: boxes }: OfferPaper): Table {
  const width = Math.floor(textWidth / boxes.length)
  const small = (text: string) =>
    new Paragraph({ children: [new TextRun({ text, size: 18, color: grey })], spacing: { after: 0 } })
  const rule = new Paragraph({
    spacing: { before: 700, after: 40 },
    border: { bottom: { ...thinLine, color: grey } },
    alignment: AlignmentType.LEFT,
    indent: { right: 600 },
  })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: boxes.map(() => width),
    rows: [
      new TableRow({
        cantSplit: true,
        children: boxes.map(
          ([label, name]) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: noBorders,
              children: [rule, small(label), small(name)],
            }),
        ),
      }),
    ],
  })
}
