import { describe, expect, it } from 'vitest'
import {
  type ClientFilter,
  countFilters,
  daysOverdue,
  everyClient,
  filterClients,
  readFilter,
} from '../../../../../renderer/features/clients/filter-clients.ts'
import type { ClientRow } from '../../../../../shared/contract/clients.ts'

const today = '2026-11-24'
const blank: ClientRow = {
  id: 'a',
  name: '',
  status: 'active',
  isKey: false,
  industry: '',
  city: '',
  country: '',
  phone: '',
  email: '',
  taxId: '',
  idealDays: null,
  longestDays: null,
  paymentDays: null,
  tags: [],
  custom: {},
  currency: 'EUR',
  createdAt: '2026-01-01T00:00:00.000Z',
  lastContactOn: null,
  nextContactOn: null,
  yearMinor: 0,
}
const rows: readonly ClientRow[] = [
  { ...blank, id: '1', name: 'ООО «Ёлка»', city: 'Казань', tags: ['fair'], isKey: true },
  { ...blank, id: '2', name: 'บริษัทสยามฟู้ด', city: 'กรุงเทพ', status: 'lost', custom: { Segment: 'HoReCa' } },
  {
    ...blank,
    id: '3',
    name: 'Alder',
    city: 'Cork',
    longestDays: 30,
    lastContactOn: '2026-10-01',
    nextContactOn: today,
  },
]
const found = (filter: Partial<ClientFilter>) =>
  filterClients(rows, { ...everyClient, ...filter }, today).map((row) => row.id)

describe('the filters of the list of clients', () => {
  it('find any word in any script, Thai without spaces, own fields too', () => {
    expect(found({ text: 'елка' })).toEqual(['1'])
    expect(found({ text: 'ฟู้ด' })).toEqual(['2'])
    expect(found({ text: 'horeca' })).toEqual(['2'])
    expect(found({ text: 'cork alder' })).toEqual(['3'])
  })
  it('are met all together; of several values any one is enough', () => {
    expect(found({ city: ['Cork', 'Казань'] })).toEqual(['1', '3'])
    expect(found({ city: ['Cork', 'Казань'], onlyKey: true })).toEqual(['1'])
    expect(found({ status: ['lost'] })).toEqual(['2'])
    expect(found({ tags: ['fair', 'none'] })).toEqual(['1'])
    expect(found({ unplanned: true })).toEqual(['1', '2'])
    expect(found({ overdue: true })).toEqual(['3'])
  })
  it('count the days beyond the longest interval, from entering where nobody was met yet', () => {
    expect(rows.map((row) => daysOverdue(row, today))).toEqual([null, null, 24])
    const never = { ...blank, longestDays: 300, createdAt: '2026-01-01T08:00:00.000Z' }
    expect(daysOverdue(never, today)).toBe(27)
    expect(daysOverdue({ ...never, status: 'lost' }, today)).toBeNull()
  })
  it('read what was stored, and take no harm from what does not fit', () => {
    expect(readFilter({ onlyKey: true, city: ['Cork'], status: 'active', strange: true })).toEqual({
      ...everyClient,
      onlyKey: true,
      city: ['Cork'],
    })
    expect(countFilters(readFilter({ onlyKey: true, city: ['Cork'], text: 'x' }))).toBe(2)
  })
})
