import { crc32 } from 'node:zlib'

type Part = { readonly name: string; readonly text: string }

/** An archive whose parts are stored as they are (PKWARE APPNOTE 6.3, method 0), the same bytes for the same parts. */
export function storedZip(parts: readonly Part[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, text } of parts) {
    const data = Buffer.from(text, 'utf8')
    const title = Buffer.from(name, 'utf8')
    const about = aboutPart(data, title)
    const head = Buffer.concat([signature(0x04034b50), about, title, data])
    local.push(head)
    central.push(signature(0x02014b50), short(20), about, zeros(10), long(offset), title)
    offset += head.byteLength
  }
  const directory = Buffer.concat(central)
  const count = short(parts.length)
  const end = [
    signature(0x06054b50),
    zeros(4),
    count,
    count,
    long(directory.byteLength),
    long(offset),
    zeros(2),
  ]
  return new Uint8Array(Buffer.concat([...local, directory, ...end]))
}

/** Version, UTF-8 names, stored, the first day an archive knows, sum, sizes, length of the name. */
function aboutPart(data: Buffer, title: Buffer): Buffer {
  const firstDay = 0x21
  return Buffer.concat([
    short(20),
    short(0x0800),
    zeros(4),
    short(firstDay),
    long(crc32(data)),
    long(data.byteLength),
    long(data.byteLength),
    short(title.byteLength),
    zeros(2),
  ])
}

function signature(value: number): Buffer {
  return long(value)
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function zeros(length: number): Buffer {
  return Buffer.alloc(length)
}
