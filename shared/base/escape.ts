const htmlSigns: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => htmlSigns[sign] ?? sign)
}

/**
 * One field of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP: CSV injection); plain numbers stay numbers.
 */
export function escapeCsvField(text: string): string {
  const isNumber = /^[+-]?\d+([.,]\d+)?$/.test(text)
  const guarded = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** Text as a string of a style sheet, quotes included; nothing in it can end the string or the sheet. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{M}\p{N} .,:;()–-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped}"`
}
