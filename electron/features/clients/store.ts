import type { NewRecord } from '../../../shared/base/record.ts'
import type { Client } from '../../../shared/domain/clients/types.ts'
import { defineTable, flag, json, plain } from '../../db/table.ts'

export const clientTable = defineTable<Client>({
  name: 'client',
  fields: {
    name: plain,
    legalName: plain,
    status: plain,
    isKey: flag,
    industry: plain,
    city: plain,
    country: plain,
    address: plain,
    phone: plain,
    email: plain,
    website: plain,
    taxId: plain,
    currency: plain,
    idealDays: plain,
    longestDays: plain,
    paymentDays: plain,
    creditLimitMinor: plain,
    lostReason: plain,
    tags: json<readonly string[]>(),
    custom: json<Readonly<Record<string, string>>>(),
    notes: plain,
    externalRef: plain,
  },
  title: (c) => c.name,
  search: (c) => ({
    kind: 'client',
    clientId: c.id,
    title: c.name,
    detail: [c.city, c.industry].filter((t) => t !== '').join(', '),
    text: [
      c.legalName,
      c.address,
      c.country,
      c.phone,
      c.email,
      c.website,
      c.taxId,
      c.tags.join(' '),
      Object.values(c.custom).join(' '),
      c.notes,
    ].join(' '),
  }),
})

/** A client of whom nothing is known but the currency it buys in. */
export function blankClient(currency: string): NewRecord<Client> {
  return {
    name: '',
    legalName: '',
    status: 'active',
    isKey: false,
    industry: '',
    city: '',
    country: '',
    address: '',
    phone: '',
    email: '',
    website: '',
    taxId: '',
    currency,
    idealDays: null,
    longestDays: null,
    paymentDays: null,
    creditLimitMinor: null,
    lostReason: '',
    tags: [],
    custom: {},
    notes: '',
    externalRef: '',
  }
}
