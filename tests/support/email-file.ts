/** An e-mail as it lies in a file, decoded as a mail program would. */
export type EmailFile = {
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  readonly attachments: readonly Attached[]
}

export type Attached = { readonly name: string; readonly mime: string; readonly content: Buffer }

type Part = { readonly headers: ReadonlyMap<string, string>; readonly body: string }

export function readEmail(data: Uint8Array): EmailFile {
  const whole = partOf(Buffer.from(data).toString('latin1'))
  const leaves = leavesOf(whole)
  const isFile = (part: Part) => part.headers.get('content-disposition')?.startsWith('attachment') === true
  return {
    headers: whole.headers,
    text: leaves
      .filter((part) => !isFile(part))
      .map((part) => contentOf(part).toString('utf8'))
      .join('\n')
      .replaceAll('\r\n', '\n'),
    attachments: leaves.filter(isFile).map((part) => ({
      name: nameOf(part.headers.get('content-disposition') ?? ''),
      mime: (part.headers.get('content-type') ?? '').split(';')[0] ?? '',
      content: contentOf(part),
    })),
  }
}

function partOf(source: string): Part {
  const end = source.indexOf('\r\n\r\n')
  const unfolded = source.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const headers = unfolded.split('\r\n').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), decodedWords(line.slice(colon + 1).trim())] as const
  })
  return { headers: new Map(headers), body: source.slice(end + 4) }
}

function leavesOf(part: Part): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(part.headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined) return [part]
  const pieces = part.body.split(`--${boundary}`).slice(1, -1)
  return pieces.flatMap((piece) => leavesOf(partOf(piece.replace(/^\r\n/, '').replace(/\r\n$/, ''))))
}

function contentOf({ headers, body }: Part): Buffer {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return encoding === 'quoted-printable'
    ? fromQuoted(body.replace(/=\r\n/g, ''))
    : Buffer.from(body, 'latin1')
}

function fromQuoted(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** Words of a header that are not ASCII (RFC 2047); the space between two of them is none. */
function decodedWords(value: string): string {
  return value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : fromQuoted(word.replaceAll('_', ' ')).toString('latin1'),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'))
}

/** The name of a file, also where it is not ASCII and cut into pieces (RFC 2231). */
function nameOf(disposition: string): string {
  const pieces = [...disposition.matchAll(/filename\*(?:\d+\*?)?=(?:"([^"]*)"|([^;\s]*))/g)]
  if (pieces.length === 0) return /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? ''
  const whole = pieces.map(([, quoted, plain]) => quoted ?? plain ?? '').join('')
  return decodeURIComponent(whole.replace(/^utf-8''/i, ''))
}
