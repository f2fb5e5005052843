const signatures: Readonly<Record<string, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

/** Whether data begins as files of its kind do; a name or a browser's word for it proves nothing. */
export function isPicture(data: Uint8Array, mime: string): boolean {
  const signature = Object.hasOwn(signatures, mime) ? signatures[mime] : undefined
  return signature?.every((byte, i) => data[i] === byte) ?? false
}
