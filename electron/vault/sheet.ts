import { createHash } from 'node:crypto'
import { Fault } from '../../shared/contract/errors.ts'
import type { BookKey } from '../db/connection.ts'

/** Crockford's base 32: no I, L, O, U, so that a person can read it back. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const dataChars = 4
const weights = [1, 3, 5, 7] as const
const payloadBytes = 65

/** 26 groups of five signs: four of content, one check; content = key, salt, file id and one checksum byte. */
export function sheetGroups({ key, salt }: BookKey, fileId: string): string[] {
  const body = Buffer.concat([key, salt, Buffer.from(fileId.replaceAll('-', ''), 'hex')])
  const payload = Buffer.concat([body, checksum(body)])
  body.fill(0)
  const bits = [...payload].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  payload.fill(0)
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
  return Array.from({ length: signs.length / dataChars }, (_, index) => {
    const values = signs.slice(index * dataChars, (index + 1) * dataChars)
    return [...values, groupCheck(values, index)].map((v) => alphabet[v]).join('')
  })
}

function checksum(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, 1)
}

/** Odd weights catch every single wrong sign; the place in the sheet catches swapped groups. */
function groupCheck(values: readonly number[], index: number): number {
  return ((values.reduce((sum, v, i) => sum + v * (weights[i] ?? 1), index * 11) % 32) + 32) % 32
}

/** Upper case, no blanks; signs that look alike are read as the one that is used. */
export function cleanGroup(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V')
}

export type SheetContent = { readonly bookKey: BookKey; readonly fileId: string }

/** Reads a sheet that was typed back. Fault vault.sheetMistyped names the first wrong group, counted from 1. */
export function readSheet(groups: readonly string[]): SheetContent {
  const needed = (payloadBytes * 8) / 5 / dataChars
  let bits = ''
  for (let index = 0; index < needed; index++) {
    const values = [...cleanGroup(groups[index] ?? '')].map((sign) => alphabet.indexOf(sign))
    const isWhole = values.length === dataChars + 1 && !values.includes(-1)
    if (!isWhole || groupCheck(values.slice(0, dataChars), index) !== values[dataChars]) {
      throw new Fault('vault.sheetMistyped', { group: index + 1 })
    }
    bits += values
      .slice(0, dataChars)
      .map((v) => v.toString(2).padStart(5, '0'))
      .join('')
  }
  const payload = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
  const body = payload.subarray(0, payloadBytes - 1)
  if (!checksum(body).equals(payload.subarray(payloadBytes - 1)))
    throw new Fault('vault.sheetMistyped', { group: needed })
  return {
    bookKey: { key: Buffer.from(body.subarray(0, 32)), salt: Buffer.from(body.subarray(32, 48)) },
    fileId: body
      .subarray(48, 64)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  }
}
