import readXlsxFile, { type CellValue } from 'read-excel-file/universal'
import { escapeCsvField } from '../../shared/base/escape.ts'

export type SheetText = { readonly name: string; readonly base64: string }

/** The sheets of an .xlsx file, each as text the importer reads; null: it is no workbook. */
export async function readWorkbook(base64: string): Promise<readonly SheetText[] | null> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  try {
    const sheets = await readXlsxFile(new Blob([bytes]))
    return sheets.map(({ sheet, data }) => ({ name: sheet, base64: toBase64(data.map(lineOf).join('\n')) }))
  } catch {
    return null
  }
}

function lineOf(row: readonly (CellValue | null)[]): string {
  return row.map((cell) => escapeCsvField(cellText(cell))).join(';')
}

/** Days as YYYY-MM-DD, numbers with a point: nothing is left to be guessed. */
function cellText(cell: CellValue | null): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(`sep=;\n${text}`)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
