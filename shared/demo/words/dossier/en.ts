import type { DossierWords } from './dossier-words.ts'

export const en: DossierWords = {
  facts: {
    founded: [
      'Founded in 1968 by two brothers as a village bakery.',
      'Began in 1994 with one van and a cold store.',
    ],
    history: [
      'Bought the plant in Mallow in 2011.',
      'Came through the crisis of 2009 without letting anybody go.',
    ],
    owners: ['Family owned; the daughter takes over next year.', 'Two thirds belong to a fund from Dublin.'],
    size: [
      '240 people, two sites, sells in all four provinces.',
      '85 people, one site, half of its sales are exports.',
    ],
    business: [
      'Lives by the season: two thirds of the year’s volume between August and November.',
      'Every box is printed for a chain of shops; a misprint costs the whole run.',
    ],
    news: ['Hired a new head of quality from a competitor.', 'Is building a second packing line.'],
    needs: [
      'A carton that survives the cold store without getting soft.',
      'Deliveries twice a week instead of once: the store room is too small.',
    ],
    plans: ['Wants to be out of plastic film by 2028.', 'Will double its own brand within two years.'],
    buying: [
      'The engineer tests, purchasing compares three offers, the managing director signs above 20 000.',
      'Yearly talk in October; in between only call-offs.',
    ],
    terms: [
      '30 days, two per cent for payment within ten.',
      'Framework contract until the end of March, then a tender.',
    ],
    debt: [
      'Pays in time but never early; asks for a week more in December.',
      'Was late twice last year, both times after we chased.',
    ],
    strength: [
      'Strong own brand; shops can’t leave it out.',
      'Very low staff turnover, people know their machines.',
    ],
    weakness: ['Depends on two chains of shops.', 'Plans badly: half of the orders are urgent.'],
    opportunity: ['Supermarkets look for Irish suppliers.', 'New rules on packaging favour cardboard.'],
    threat: [
      'Price of energy; the ovens run on gas.',
      'A cheaper competitor from Poland is in talks with their largest customer.',
    ],
    observation: [
      'Purchasing and production do not talk to each other: offers must reach both.',
      'The reception has our calendar on the wall, not the rival’s.',
    ],
  },
  sources: [
    'Annual report',
    'Talk with the managing director',
    'Trade press',
    'Their buyer',
    'Own observation',
  ],
  indicators: ['Staff', 'Sites'],
  rivals: [
    {
      name: 'Northern Board',
      offer: 'The same carton four per cent cheaper, from stock.',
      terms: '60 days',
      strengths: 'price, stock',
      weaknesses: 'late in autumn',
    },
    {
      name: 'PackWorks',
      offer: 'Film and tape in one delivery with a rebate at the year’s end.',
      terms: 'rebate of 3 %',
      strengths: 'one delivery for all',
      weaknesses: 'no engineer of their own',
    },
  ],
  checks: [
    {
      subject: 'registry',
      result: 'good',
      text: 'Entry is current, directors unchanged for four years.',
      source: 'Companies Registration Office',
    },
    {
      subject: 'accounts',
      result: 'good',
      text: 'Equity 41 %, profit three years running.',
      source: 'Published accounts',
    },
    {
      subject: 'courts',
      result: 'doubtful',
      text: 'One case over an unpaid transport bill, settled.',
      source: 'Court list',
    },
  ],
  ours: [
    'Send the test report on the new board',
    'Name a delivery day for the second pallet',
    'Bring the engineer along',
  ],
  theirs: ['Sends the forecast for the first half-year', 'Shows the packing line', 'Decides on the trial'],
  claims: [
    {
      kind: 'claim',
      text: 'Cartons of one pallet were damp and gave way in the stack.',
      cause: 'Stored by an open gate at the haulier’s.',
      settlement: 'Pallet replaced within two days, credit note for the rest.',
      lesson: 'Pallets for cold stores travel wrapped.',
    },
    {
      kind: 'shortage',
      text: 'Two pallets too few were delivered before the weekend.',
      cause: 'Mistake in picking.',
      settlement: '',
      lesson: '',
    },
    {
      kind: 'conflict',
      text: 'Their buyer felt passed over when we spoke to production first.',
      cause: 'Nobody had told him of the trial.',
      settlement: 'Talked it over at lunch; he now gets every note of a trial.',
      lesson: 'Trials are announced to purchasing as well.',
    },
  ],
  occasions: [
    {
      kind: 'training',
      title: 'Setting up the case erector',
      place: 'At their plant',
      outcome: 'Changeover takes six minutes instead of fifteen.',
    },
    { kind: 'event', title: 'Visit to the board mill', place: 'Riga', outcome: '' },
  ],
  documents: {
    drawing: 'Carton 300 × 200, drawing.pdf',
    drawingNote: 'As agreed with their engineer',
    photo: 'Carton on the line.png',
  },
  keyReason: 'Brings more than a tenth of the revenue and grows.',
  firstOrder: 'First order',
  stageReasons: ['Their buyer called back', 'Met at their plant', 'Has our offer', 'A small order on trial'],
}
