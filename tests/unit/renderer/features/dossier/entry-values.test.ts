import { describe, expect, it } from 'vitest'
import { specsOf } from '../../../../../renderer/features/dossier/entry-specs.ts'
import {
  fieldsOf,
  readIndicators,
  valuesOf,
  writeIndicators,
} from '../../../../../renderer/features/dossier/entry-values.ts'
import { entryFields } from '../../../../../shared/contract/dossier.ts'
import type { EntryKind } from '../../../../../shared/domain/dossier/types.ts'

const kinds = Object.keys(entryFields) as EntryKind[]
const day = { today: '2026-11-24', currency: 'EUR' }

describe('the form of an entry', () => {
  it.each(kinds)('of a %s has no field the call does not take', (kind) => {
    const known = Object.keys(entryFields[kind].shape)
    expect(known).toEqual(expect.arrayContaining(specsOf(kind).map((spec) => spec.key)))
  })
  it.each(kinds)('of a new %s begins with what the call takes', (kind) => {
    const fields = fieldsOf(valuesOf(kind, null, {}, day))
    expect(entryFields[kind].strict().safeParse(fields)).toMatchObject({ success: true })
  })
})

describe('indicators', () => {
  it('are typed one a line and come back as they were', () => {
    const indicators = { Staff: '240', 'Return on sales': '6.1 %' }
    expect(readIndicators(writeIndicators(indicators))).toEqual(indicators)
  })
  it('keep what is typed without a colon as a name, and colons in a value', () => {
    expect(readIndicators('Staff\n\nOpen: 8:00 to 16:00')).toEqual({ Staff: '', Open: '8:00 to 16:00' })
  })
})
