import { describe, expect, it } from 'vitest'
import { type Comparable, findDuplicates } from '../../../../../shared/domain/duplicates/find-duplicates.ts'

let count = 0
function record(fields: Partial<Comparable>): Comparable {
  count += 1
  const blank = { name: '', taxId: '', email: '', phone: '', website: '', city: '', birthday: null }
  return { id: `r${count}`, clientIds: [], ...blank, ...fields }
}

function reasons(kind: 'client' | 'person', a: Partial<Comparable>, b: Partial<Comparable>): string[] {
  const [pair] = findDuplicates([record(a), record(b)], kind)
  return pair?.matches.map((match) => match.reason) ?? []
}

describe('duplicates of clients', () => {
  it('are found by name whatever the legal form, alphabet, accents, case and order of words', () => {
    const same = (a: string, b: string) =>
      expect(reasons('client', { name: a }, { name: b })).toEqual(['sameName'])
    same('ООО «Волжанка»', 'Волжанка')
    same('ООО «Волжанка»', 'Volzhanka LLC')
    same('Щукин и партнёры, ЗАО', 'SHCHUKIN I PARTNERY')
    same('Société Générale SA', 'societe generale')
    same('บริษัท บ้านสวน เทรดดิ้ง จำกัด', 'บ้านสวน เทรดดิ้ง')
    same('บริษัท บ้านสวน เทรดดิ้ง จำกัด (มหาชน)', 'บมจ. บ้านสวน เทรดดิ้ง')
    same('The Alder & Sons Co., Ltd.', 'Alder and Sons')
  })
  it('are found by a name with a letter wrong, missing or twice', () => {
    expect(reasons('client', { name: 'Brightwater Foods' }, { name: 'Brightwatar Foods' })).toEqual([
      'similarName',
    ])
    expect(reasons('client', { name: 'Brightwater Foods' }, { name: 'Brightwater Food' })).toEqual([
      'similarName',
    ])
    expect(reasons('client', { name: 'Alpha' }, { name: 'Alphb' })).toEqual([])
  })
  it('are not firms that differ by a number', () => {
    expect(reasons('client', { name: 'School 12, Cork' }, { name: 'School 13, Cork' })).toEqual([])
    expect(reasons('client', { name: 'School 1, Cork' }, { name: 'School 11, Cork' })).toEqual([])
    expect(reasons('client', { name: 'Шахта № 5' }, { name: 'Шахта № 15' })).toEqual([])
  })
  it('are found by tax ID, e-mail, phone and website, however they are written', () => {
    expect(reasons('client', { taxId: 'DE 123-456.789' }, { taxId: 'de123456789' })).toEqual(['taxId'])
    expect(reasons('client', { email: 'A@x.example, b@x.example' }, { email: 'B@X.example' })).toEqual([
      'email',
    ])
    expect(reasons('client', { phone: '+7 (495) 123-45-67' }, { phone: '8 495 1234567' })).toEqual(['phone'])
    expect(reasons('client', { website: 'https://www.x.example/en' }, { website: 'X.example' })).toEqual([
      'website',
    ])
  })
  it('are the surer the more they share', () => {
    const [sure] = findDuplicates(
      [
        record({ name: 'Alder Ltd', taxId: '12345', city: 'Cork' }),
        record({ name: 'Alder', taxId: '12345', city: 'Cork' }),
      ],
      'client',
    )
    expect(sure?.score).toBeGreaterThan(97)
  })
  it('are not made of firms that merely share a town or nothing', () => {
    expect(reasons('client', { name: 'Alder', city: 'Cork' }, { name: 'Birch', city: 'Cork' })).toEqual([])
    expect(reasons('client', { name: '' }, { name: '' })).toEqual([])
    expect(reasons('client', { name: 'ООО' }, { name: 'Ltd' })).toEqual([])
  })
})

describe('duplicates of people', () => {
  it('are found with and without a patronymic, in either alphabet, at the same client', () => {
    const at = { clientIds: ['c'] }
    expect(
      reasons('person', { name: 'Иван Сергеевич Петров', ...at }, { name: 'Petrov Ivan', ...at }),
    ).toEqual(['similarName', 'sameClient'])
  })
  it('are not all who answer one switchboard', () => {
    const people = Array.from({ length: 40 }, (_, i) =>
      record({
        name: `${(i * 7919 + 104729).toString(36)}${i} ${(i * 15485863 + 32452843).toString(36)}`,
        phone: '02 555 0100',
        clientIds: ['c'],
      }),
    )
    expect(findDuplicates(people, 'person')).toEqual([])
    const [a, b] = people
    expect(a === undefined || b === undefined ? [] : findDuplicates([a, b], 'person')).toEqual([])
  })
  it('are not namesakes who work elsewhere and are reached otherwise', () => {
    const one = { name: 'Anna Kim', clientIds: ['c'], email: 'anna@c.example' }
    const other = { name: 'Anna Kim', clientIds: ['d'], email: 'kim@d.example' }
    expect(findDuplicates([record(one), record(other)], 'person')).toEqual([])
    expect(reasons('person', one, { ...other, email: '' })).toEqual(['sameName'])
  })
})

it('a book of 20,000 people is compared without comparing each with each', () => {
  const people = Array.from({ length: 20_000 }, (_, i) =>
    record({ name: `Person${i.toString(36)} Surname${(i * 7919).toString(36)}`, email: `p${i}@x.example` }),
  )
  const twin = record({ name: 'Somebody Else', email: 'p777@x.example' })
  const pairs = findDuplicates([...people, twin], 'person').filter((pair) => pair.otherId === twin.id)
  expect(pairs).toHaveLength(1)
}, 30_000)
