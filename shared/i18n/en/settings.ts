import type { SettingsErrors } from '../../contract/settings.ts'
import type { ErrorMessages } from '../messages.ts'

export const settings = {
  title: 'Settings',
  saved: 'Saved.',
  look: 'Language and look',
  you: 'You, as your clients see you',
  youHint: 'This stands on your proposals.',
  work: 'Your work',
  proposals: 'Proposals',
  more: 'More',
  priceList: 'Price list',
  trash: 'Trash',
  import: 'Import a spreadsheet',
  fields: {
    ownerName: 'Your name',
    ownerCompany: 'Firm',
    ownerAddress: 'Address',
    ownerPhone: 'Phone',
    ownerEmail: 'E-mail',
    ownerTaxId: 'Tax ID',
    currency: 'Currency',
    calendar: 'Years',
    weekStart: 'The week begins on',
    dayStart: 'The working day begins',
    dayEnd: 'and ends',
    zone: 'Time zone',
    monthlyNeeds: 'What you need each month',
    monthlyNeedsHint: 'The forecast marks months that bring less.',
    vatRate: 'Usual VAT',
    proposalPattern: 'Number of a new proposal',
    patternHint: (first: string) =>
      `{YYYY} year, {MM} month, {NNN} counter. The first of them would be ${first}.`,
  },
  calendars: { gregorian: 'Common era (2026)', buddhist: 'Buddhist era (2569)' },
  errors: {
    dayEndsBeforeStart: () => 'The working day ends before it begins.',
    unknownZone: (p) => `There is no time zone called ${p.zone}.`,
  } satisfies ErrorMessages<SettingsErrors>,
}
