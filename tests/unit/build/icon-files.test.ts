import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { icns, ico } from '../../../build/icon-files.ts'

const drawings = [
  { size: 32, png: Buffer.from('thirty-two') },
  { size: 256, png: Buffer.from('large') },
]

test('a Windows icon lists each picture with its size and place', () => {
  const file = ico(drawings)
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 2])
  expect([file[6], file[22]]).toEqual([32, 0])
  for (const [index, { png }] of drawings.entries()) {
    const length = file.readUInt32LE(6 + 16 * index + 8)
    const offset = file.readUInt32LE(6 + 16 * index + 12)
    expect(file.subarray(offset, offset + length)).toEqual(png)
  }
})

test('a macOS icon is a row of named blocks that fill it', () => {
  const file = icns(drawings)
  expect(file.toString('latin1', 0, 4)).toBe('icns')
  expect(file.readUInt32BE(4)).toBe(file.length)
  const kinds: string[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    kinds.push(file.toString('latin1', at, at + 4))
  expect(kinds).toEqual(['icp5', 'ic11', 'ic08', 'ic13'])
})

test('the icons that are shipped have the sizes each system asks for', () => {
  const icon = (name: string) => readFileSync(new URL(`../../../build/icons/${name}`, import.meta.url))
  expect(icon('icon.png').readUInt32BE(16)).toBe(512)
  const windows = icon('icon.ico')
  const sizes = Array.from({ length: windows.readUInt16LE(4) }, (_, index) => windows[6 + 16 * index] || 256)
  expect(sizes).toEqual([16, 24, 32, 48, 64, 256])
  expect(icon('icon.icns').includes('ic10')).toBe(true)
})
