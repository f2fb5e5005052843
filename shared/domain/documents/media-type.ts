const byEnding: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  txt: 'text/plain',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
}

/** The first bytes of the kinds that are shown in the window (ISO 32000-1 §7.5.2, PNG §5.2, JFIF, GIF89a, RIFF, ISO BMFF). */
const signatures: readonly (readonly [type: string, at: number, bytes: string])[] = [
  ['application/pdf', 0, '%PDF-'],
  ['image/png', 0, '\u0089PNG\r\n\u001a\n'],
  ['image/jpeg', 0, '\u00ff\u00d8\u00ff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/bmp', 0, 'BM'],
]

/** What a file is: its beginning decides where it can, else its name's ending. */
export function mediaTypeOf(name: string, content: Uint8Array): string {
  const begin = String.fromCharCode(...content.subarray(0, 16))
  const signed = signatures.find(([, at, bytes]) => begin.startsWith(bytes, at))
  if (signed !== undefined) return signed[0]
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined
  // What calls itself a picture or a PDF and is none is not shown as one.
  const isShownKind = named === undefined || signatures.some(([type]) => type === named)
  return isShownKind ? 'application/octet-stream' : named
}

export type Viewer = 'picture' | 'pdf' | 'text'

/** How a document can be shown in the window; null: not at all, only saved as a copy. */
export function viewerOf(mediaType: string): Viewer | null {
  if (mediaType.startsWith('image/')) return 'picture'
  if (mediaType === 'application/pdf') return 'pdf'
  return mediaType === 'text/plain' || mediaType === 'text/csv' ? 'text' : null
}
