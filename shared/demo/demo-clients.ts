import { addDays } from '../base/local-date.ts'
import type { Rng } from '../base/rng.ts'
import type { DemoClient } from './demo-book.ts'
import type { DemoWords } from './words/demo-words.ts'

export type DemoAccount = Pick<DemoClient, 'fields' | 'people'>

export const clientCount = 60
/** Key clients come first in the list. */
export const keyCount = 8
const peopleOfKey = 9
const peopleCount = 200

/** Clients and the people at them. today: YYYY-MM-DD. */
export function demoClients(rng: Rng, today: string, words: DemoWords): readonly DemoAccount[] {
  const names = rng.shuffle(words.firms.flatMap((firm) => words.firmForms.map((form) => form(firm))))
  const counts = peoplePerClient()
  const accounts = Array.from({ length: clientCount }, (_, i) => ({
    fields: clientFields(rng, words, names[i] ?? '', i),
    people: Array.from({ length: counts[i] ?? 1 }, (_person, p) => personAt(rng, today, words, i, p)),
  }))
  return accounts.map((account, i) => (i === twin ? enteredTwice(account, accounts[twinOf]) : account))
}

/** A client and a person there that somebody entered a second time: there are duplicates to be found. */
const twinOf = 11
export const twin = 50

function enteredTwice(account: DemoAccount, first: DemoAccount | undefined): DemoAccount {
  if (first === undefined) return account
  const { name = '', phone, city, address } = first.fields
  // Capitals are how it is typed again; Thai has none.
  const again = name.toUpperCase() === name ? `${name}.` : name.toUpperCase()
  const [person] = first.people
  const people = person === undefined ? account.people : [person, ...account.people.slice(1)]
  return { people, fields: { ...account.fields, name: again, phone, city, address } }
}

/** Many people at the key clients, two or three elsewhere; together exactly 200. */
function peoplePerClient(): readonly number[] {
  const others = clientCount - keyCount
  const rest = peopleCount - keyCount * peopleOfKey
  const usual = Math.floor(rest / others)
  const withOneMore = rest - usual * others
  return Array.from({ length: clientCount }, (_, i) => {
    if (i < keyCount) return peopleOfKey
    return i - keyCount < withOneMore ? usual + 1 : usual
  })
}

function clientFields(rng: Rng, words: DemoWords, name: string, index: number): DemoAccount['fields'] {
  const isKey = index < keyCount
  const status = isKey
    ? 'active'
    : index > 54
      ? 'lost'
      : index > 48
        ? 'dormant'
        : index > 40
          ? 'prospect'
          : 'active'
  return {
    name,
    status,
    isKey,
    industry: rng.pick(words.industries),
    city: rng.pick(words.cities),
    country: words.country,
    address: words.street(rng.int(1, 90)),
    phone: words.phone(rng.int(100, 9_999)),
    email: `office@client-${index + 1}.example`,
    currency: words.currency,
    idealDays: isKey ? 10 : rng.pick([21, 30, 45]),
    longestDays: isKey ? 21 : 75,
    paymentDays: rng.pick([14, 30, 30, 45, 60]),
    creditLimitMinor: creditEuros(index) * words.minorPerEuro,
    lostReason: status === 'lost' ? rng.pick(words.lostClientReasons) : '',
    notes: isKey ? rng.pick(words.keyNotes) : '',
  }
}

/** The larger the client, the more it may owe; the last of the key clients are always near their limit. */
function creditEuros(index: number): number {
  return index < keyCount ? 95_000 - index * 9_000 : 18_000
}

function personAt(
  rng: Rng,
  today: string,
  words: DemoWords,
  client: number,
  place: number,
): DemoAccount['people'][number] {
  const isWoman = rng.next() < 0.5
  const [forWomen, forMen] = rng.pick(words.surnames)
  const name = `${rng.pick(isWoman ? words.women : words.men)} ${isWoman ? forWomen : forMen}`
  const post = words.posts[place % words.posts.length] ?? rng.pick(words.posts)
  const isKey = client < keyCount
  return {
    person: {
      name,
      phone: words.phone(rng.int(100, 9_999)),
      email: `person-${place + 1}@client-${client + 1}.example`,
      birthday: birthdayOf(rng, today, client, place),
      howToDeal: place < 2 && isKey ? rng.pick(words.approaches) : '',
    },
    job: {
      title: post.title,
      department: post.department,
      isMain: place === 0,
      power: post.power,
      support: isKey ? rng.int(-1, 2) : rng.int(0, 1),
      stage: isKey ? rng.pick(['known', 'loyal', 'close'] as const) : rng.pick(['contact', 'known'] as const),
    },
  }
}

/** Every third person's is known; two of the key people have theirs within the coming days. */
function birthdayOf(rng: Rng, today: string, client: number, place: number): string | null {
  const year = rng.int(1962, 1996)
  const soon = client === 1 && place === 0 ? 3 : client === 4 && place === 1 ? 8 : null
  const day = addDays(today, soon ?? rng.int(20, 360)).slice(5)
  // A year without 29 February would make a day that does not exist.
  if (soon === null && place % 3 !== 0) return null
  return day === '02-29' ? `${year}-02-28` : `${year}-${day}`
}
