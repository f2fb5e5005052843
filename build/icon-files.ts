export type Drawing = { readonly size: number; readonly png: Buffer }

const icoHeader = 6
const icoEntry = 16

/** A Windows icon: a directory of sizes (0 means 256), then the pictures as PNG. */
export function ico(drawings: readonly Drawing[]): Buffer {
  const directory = Buffer.alloc(icoHeader + icoEntry * drawings.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(drawings.length, 4)
  let offset = directory.length
  for (const [index, { size, png }] of drawings.entries()) {
    const at = icoHeader + icoEntry * index
    directory.writeUInt8(size % 256, at)
    directory.writeUInt8(size % 256, at + 1)
    directory.writeUInt16LE(1, at + 4)
    directory.writeUInt16LE(32, at + 6)
    directory.writeUInt32LE(png.length, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([directory, ...drawings.map(({ png }) => png)])
}

/** The picture kinds of a macOS icon that take PNG, by their size in pixels; several are the same at double density. */
const icnsKinds: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** A macOS icon: blocks of kind, length and PNG. */
export function icns(drawings: readonly Drawing[]): Buffer {
  const blocks = drawings.flatMap(({ size, png }) => (icnsKinds[size] ?? []).map((kind) => block(kind, png)))
  return block('icns', Buffer.concat(blocks))
}

function block(kind: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.write(kind, 'latin1')
  header.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([header, content])
}
