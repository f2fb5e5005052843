/** A line of a calendar (RFC 5545, 3.1): NAME;PARAM=value:value. */
export type ContentLine = {
  /** Upper case. */
  readonly name: string
  /** Values by upper-case name, without their quotes. */
  readonly params: ReadonlyMap<string, string>
  readonly value: string
  /** Where it begins in the file, from 1. */
  readonly line: number
}

const mostOctets = 75

/** Octets a character takes in UTF-8. */
function octets(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A line broken so that none of its parts is longer than 75 octets, and no character is torn apart; ends with CRLF. */
export function foldLine(text: string): string {
  let folded = ''
  let used = 0
  for (const char of text) {
    const size = octets(char)
    if (used + size > mostOctets) {
      folded += '\r\n '
      used = 1
    }
    folded += char
    used += size
  }
  return `${folded}\r\n`
}

/** A text value as it is written (RFC 5545, 3.3.11). Signs that have no place in a text file are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** What a text value says. A backslash before anything else stands for itself, as many programs write it. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
}

export type RawLine = { readonly text: string; readonly line: number }

/** The lines of a file put together again where they were folded; any kind of line end will do. */
export function unfold(file: string): readonly RawLine[] {
  const lines: { text: string; line: number }[] = []
  for (const [index, text] of file
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(text) && last !== undefined) last.text += text.slice(1)
    else if (text.trim() !== '') lines.push({ text, line: index + 1 })
  }
  return lines
}

/** Reads a line; null: it is none. A colon within quotes belongs to a parameter. */
export function readLine({ text, line }: RawLine): ContentLine | null {
  const head = /^([A-Za-z0-9-]+)((?:;[^";:=]+=(?:"[^"]*"|[^";:])*)*):/.exec(text)
  if (head === null) return null
  const params = new Map<string, string>()
  for (const [, name = '', value = ''] of (head[2] ?? '').matchAll(/;([^";:=]+)=((?:"[^"]*"|[^";:])*)/g)) {
    params.set(name.trim().toUpperCase(), value.replaceAll('"', ''))
  }
  return { name: (head[1] ?? '').toUpperCase(), params, value: text.slice(head[0].length), line }
}
