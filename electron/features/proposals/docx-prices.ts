import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PriceRow, PriceRows, PriceSum } from '../../../shared/domain/proposals/price-rows.ts'
import { accent, bottomLine, grey, noBorders, textWidth, thinLine } from './docx-style.ts'

/** In twentieths of a point: a letter of 9 points, one of the bold head, and what a cell leaves free at its sides. */
const letter = 112
const headLetter = 124
const sides = 280
const leastItem = 2_400
const partIndent = 200
const sumsWidth = 5200
/** A letter of the total, which is larger than the others. */
const totalLetter = 150

/** The price table, its head repeated on each page, rows never torn; the sums below to the right. */
export function docxPrices({ head, rows, sums }: PriceRows): readonly FileChild[] {
  const widths = columnWidths(head, rows)
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [headRow(head, widths), ...rows.map((row) => priceRow(row, widths))],
  })
  return [table, new Paragraph({}), sumsTable(sums), new Paragraph({})]
}

/** Figures are never broken: each column is as wide as its longest, the item takes what is left. */
function columnWidths(head: readonly string[], rows: readonly PriceRow[]): readonly number[] {
  const widest = head.map((label, column) => {
    const word = Math.max(...label.split(/\s+/).map(lettersOf))
    const cells = rows.map((row) => lettersOf(column === 0 ? row.no : (row.cells[column - 2] ?? '')))
    return Math.max(word * headLetter, Math.max(0, ...cells) * letter) + sides
  })
  const figures = widest.reduce((sum, width, column) => (column === 1 ? sum : sum + width), 0)
  const item = Math.max(leastItem, textWidth - figures)
  const narrowed = figures > textWidth - item ? (textWidth - item) / figures : 1
  return widest.map((width, column) => (column === 1 ? item : Math.floor(width * narrowed)))
}

/** Letters that take room: the marks above and below Thai ones do not. */
function lettersOf(text: string): number {
  return text.replace(/\p{M}/gu, '').length
}

type CellStyle = {
  readonly bold?: boolean
  readonly color?: string
  readonly size?: number
  readonly isEnd?: boolean
  /** Twentieths of a point from the left. */
  readonly indent?: number
}

function paragraph(text: string, { isEnd = false, indent = 0, ...run }: CellStyle): Paragraph {
  return new Paragraph({
    alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { after: 0 },
    indent: { left: indent },
    children: [new TextRun({ text, size: 18, ...run })],
  })
}

function headRow(head: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(
      (text, i) =>
        new TableCell({
          width: { size: widths[i] ?? leastItem, type: WidthType.DXA },
          borders: { ...noBorders, bottom: bottomLine },
          children: [paragraph(text, { bold: true, color: accent, isEnd: i > 1 })],
        }),
    ),
  })
}

function priceRow({ kind, no, name, notes, cells }: PriceRow, widths: readonly number[]): TableRow {
  const color = kind === 'part' ? grey : undefined
  const style = color === undefined ? {} : { color }
  const cell = (children: Paragraph[], column: number) =>
    new TableCell({
      width: { size: widths[column] ?? leastItem, type: WidthType.DXA },
      borders: { ...noBorders, bottom: thinLine },
      margins: { top: 50, bottom: 50 },
      children,
    })
  const indent = kind === 'part' ? partIndent : 0
  const item = [
    paragraph(name, { ...style, indent }),
    ...notes.map((note) => paragraph(note, { size: 16, color: grey, indent })),
  ]
  return new TableRow({
    cantSplit: true,
    children: [
      cell([paragraph(no, { color: grey })], 0),
      cell(item, 1),
      ...cells.map((text, i) => cell([paragraph(text, { ...style, isEnd: true })], i + 2)),
    ],
  })
}

function sumsTable(sums: readonly PriceSum[]): Table {
  const longest = Math.max(0, ...sums.map(({ text }) => lettersOf(text)))
  const figures = Math.min(sumsWidth / 2, longest * totalLetter + sides)
  const widths = [sumsWidth - figures, figures]
  const cell = (text: string, sum: PriceSum, isEnd: boolean) =>
    new TableCell({
      width: { size: isEnd ? figures : sumsWidth - figures, type: WidthType.DXA },
      borders: sum.isTotal ? { ...noBorders, top: bottomLine } : noBorders,
      children: [paragraph(text, { bold: sum.isTotal, size: sum.isTotal ? 24 : 18, isEnd })],
    })
  return new Table({
    alignment: AlignmentType.RIGHT,
    width: { size: sumsWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: sums.map(
      (sum) =>
        new TableRow({ cantSplit: true, children: [cell(sum.label, sum, false), cell(sum.text, sum, true)] }),
    ),
  })
}
