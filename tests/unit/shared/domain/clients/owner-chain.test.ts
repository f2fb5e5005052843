import { describe, expect, it } from 'vitest'
import { wouldOwnItself } from '../../../../../shared/domain/clients/owner-chain.ts'

const owners: Readonly<Record<string, string | null>> = { a: null, b: 'a', c: 'b', x: 'y', y: 'x' }
const parentOf = (id: string) => owners[id] ?? null

describe('who owns whom', () => {
  it('is a circle when the new owner is owned by the client, near or far', () => {
    expect(wouldOwnItself('a', 'c', parentOf)).toBe(true)
    expect(wouldOwnItself('a', 'a', parentOf)).toBe(true)
    expect(wouldOwnItself('c', 'a', parentOf)).toBe(false)
    expect(wouldOwnItself('a', null, parentOf)).toBe(false)
  })
  it('is answered also where a circle stands in the book already', () => {
    expect(wouldOwnItself('a', 'x', parentOf)).toBe(false)
  })
})
