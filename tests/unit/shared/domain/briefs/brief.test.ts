import { describe, expect, it } from 'vitest'
import {
  type BriefSection,
  mistakeOf,
  printOf,
  unreadSections,
} from '../../../../../shared/domain/briefs/brief.ts'

const line = (key: string) => ({ key, text: key, note: '', isLate: false })
const section = (key: BriefSection['key'], ...keys: string[]): BriefSection => {
  const lines = keys.map(line)
  return { key, lines, print: printOf(lines) }
}

describe('what of a brief was read', () => {
  it('marks parts that were never read, and those that say something new since', () => {
    const money = section('money', 'i1:100')
    const people = section('people', 'p1')
    const read = { money: money.print, people: people.print }
    expect(unreadSections([money, people], {})).toEqual(['money', 'people'])
    expect(unreadSections([money, people], read)).toEqual([])
    expect(unreadSections([section('money', 'i1:50'), people], read)).toEqual(['money'])
  })
  it('needs no reading of what says nothing', () => {
    expect(unreadSections([section('contracts')], {})).toEqual([])
  })
  it('gives the same lines the same print, and other lines another', () => {
    expect(printOf([line('a'), line('b')])).toBe(printOf([line('a'), line('b')]))
    expect(printOf([line('a'), line('b')])).not.toBe(printOf([line('b'), line('a')]))
  })
  it('warns of each of the seven mistakes in turn, the same for the same visit', () => {
    const numbers = Array.from({ length: 200 }, (_, i) => mistakeOf(`visit-${i}`))
    expect(new Set(numbers).size).toBe(7)
    expect(mistakeOf('visit-3')).toBe(numbers[3])
  })
})
