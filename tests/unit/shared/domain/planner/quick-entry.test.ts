import { describe, expect, it } from 'vitest'
import { readQuickEntry } from '../../../../../shared/domain/planner/quick-entry.ts'
import { messages } from '../../../../../shared/i18n/index.ts'

const clients = [
  'Romashka',
  'ООО «Ромашка»',
  'Комбинат «Волжанка»',
  'บริษัท ร่มไทร จำกัด',
  'Tanner & Sons',
  'Tanner Foods',
].map((name) => ({ id: name, name }))
// Tuesday
const today = '2026-11-24'
const read = (text: string, now = 600) => {
  const words = [messages.en, messages.ru, messages.th].map((m) => m.week.quick.words)
  const entry = readQuickEntry({ text, words, clients, today, now, dayStart: 540, dayEnd: 1_080 })
  return { ...entry, clients: entry.clients.map(({ id }) => id) }
}

describe('an entry in words', () => {
  it('is read in English', () => {
    expect(read('visit Romashka Thu 14:00 for an hour')).toEqual({
      kind: 'visit',
      days: ['2026-11-26', '2026-12-03'],
      start: 840,
      minutes: 60,
      clients: ['Romashka'],
      title: '',
      assumed: [],
    })
  })
  it('is read in Russian, whatever the case of the name', () => {
    const expected = {
      kind: 'visit',
      start: 840,
      minutes: 60,
      clients: ['ООО «Ромашка»'],
      title: '',
      assumed: [],
    }
    expect(read('визит Ромашка чт 14:00 на час')).toMatchObject(expected)
    expect(read('визит к Ромашке в четверг в 14:00 на час')).toMatchObject(expected)
    expect(read('Позвонить Волжанке завтра в 10 на полчаса')).toMatchObject({
      kind: 'call',
      days: ['2026-11-25'],
      start: 600,
      minutes: 30,
      clients: ['Комбинат «Волжанка»'],
    })
  })
  it('is read in Thai', () => {
    expect(read('เข้าพบ ร่มไทร พฤหัส 14:00 1 ชั่วโมง')).toMatchObject({
      kind: 'visit',
      days: ['2026-11-26', '2026-12-03'],
      start: 840,
      minutes: 60,
      clients: ['บริษัท ร่มไทร จำกัด'],
      title: '',
      assumed: [],
    })
    expect(read('โทรหาร่มไทรพรุ่งนี้ 9:30 ครึ่งชั่วโมง')).toMatchObject({ kind: 'call', minutes: 30, start: 570 })
  })
  it('leaves open which of several clients is meant, and takes the one that fits more', () => {
    expect(read('call Tanner tomorrow 10:00').clients).toEqual(['Tanner & Sons', 'Tanner Foods'])
    expect(read('call Tanner Foods tomorrow 10:00').clients).toEqual(['Tanner Foods'])
  })
  it('says what it assumes', () => {
    expect(read('Romashka samples')).toMatchObject({
      kind: 'visit',
      days: [today],
      start: 660,
      minutes: 60,
      title: 'samples',
      assumed: ['kind', 'day', 'time', 'length'],
    })
    expect(read('desk friday 16:00-17:30')).toMatchObject({
      kind: 'own',
      clients: [],
      start: 960,
      minutes: 90,
    })
  })
  it('takes a bare hour before work for one of the afternoon', () => {
    expect(read('visit Romashka tomorrow at 2').start).toBe(840)
    expect(read('visit Romashka tomorrow at 9').start).toBe(540)
    expect(read('visit Romashka tomorrow 8 am').start).toBe(480)
  })
  it('takes today for next week once the hour has passed', () => {
    expect(read('visit Romashka Tue 9:00', 600).days).toEqual(['2026-12-01', '2026-12-08'])
    expect(read('visit Romashka Tue 11:00', 600).days).toEqual(['2026-11-24', '2026-12-01'])
  })
  it('reads dates, those of the Buddhist calendar too', () => {
    expect(read('visit Romashka 2026-12-03 10:00').days).toEqual(['2026-12-03'])
    expect(read('visit Romashka 3/12 10:00').days).toEqual(['2026-12-03'])
    expect(read('visit Romashka 3/12/2569 10:00').days).toEqual(['2026-12-03'])
    expect(read('visit Romashka 3/2 10:00').days).toEqual(['2027-02-03'])
  })
  it('never fails on what it does not understand', () => {
    for (const text of ['', '   ', '99:99', '(((', '31/02', 'ааа ббб', '14:00-13:00', '\\d+']) {
      expect(read(text).days).toHaveLength(1)
    }
  })
})
