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

const numberWidth = 640
/** Quantity, price, discount (where there is one), VAT, sum. */
const figureWidths = { 4: [1150, 1250, 780, 1350], 5: [1150, 1250, 1000, 780, 1350] } as const
const otherWidth = 1150
const sumsWidth = 5000

/** The price table, its head repeated on each page, rows never torn; the sums below to the right. */
export function docxPrices({ head, rows, sums }: PriceRows): readonly FileChild[] {
  const figures = head.length === 7 ? figureWidths[5] : figureWidths[4]
  const item = textWidth - numberWidth - figures.reduce((sum, width) => sum + width, 0)
  const widths = [numberWidth, item, ...figures]
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [headRow(head, widths), ...rows.map((row) => priceRow(row, widths))],
  })
  return [table, new Paragraph({}), sumsTable(sums), new Paragraph({})]
}

type CellStyle = {
  readonly bold?: boolean
  readonly color?: string
  readonly size?: number
  readonly isEnd?: boolean
}

function paragraph(text: string, { isEnd = false, ...run }: CellStyle): Paragraph {
  return new Paragraph({
    alignment: isEnd ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { after: 0 },
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
          width: { size: widths[i] ?? otherWidth, type: WidthType.DXA },
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
      width: { size: widths[column] ?? otherWidth, type: WidthType.DXA },
      borders: { ...noBorders, bottom: thinLine },
      margins: { top: 50, bottom: 50 },
      children,
    })
  const item = [
    paragraph(kind === 'part' ? `   ${name}` : name, style),
    ...notes.map((note) => paragraph(note, { size: 16, color: grey })),
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
  const half = sumsWidth / 2
  const cell = (text: string, sum: PriceSum, isEnd: boolean) =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      borders: sum.isTotal ? { ...noBorders, top: bottomLine } : noBorders,
      children: [paragraph(text, { bold: sum.isTotal, size: sum.isTotal ? 24 : 18, isEnd })],
    })
  return new Table({
    alignment: AlignmentType.RIGHT,
    width: { size: sumsWidth, type: WidthType.DXA },
    columnWidths: [half, half],
    rows: sums.map(
      (sum) =>
        new TableRow({ cantSplit: true, children: [cell(sum.label, sum, false), cell(sum.text, sum, true)] }),
    ),
  })
}
