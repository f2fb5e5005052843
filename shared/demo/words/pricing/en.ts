import type { PricingWords } from './pricing-words.ts'

export const en: PricingWords = {
  wholesale: 'Wholesale',
  wholesaleFor: 'From 50 000 a year; 30 days.',
  partners: 'Partners',
  partnersFor: 'A contract for the year, forecast by quarter.',
  talk: [
    {
      product: 0,
      text: 'Carries 18 kg, tested. “Too dear”: one carton less in a hundred breaks, that is 4 a year per thousand.',
    },
    { product: 1, text: 'Two colours, no minimum for a repeat. Plates are kept for three years.' },
    {
      product: 5,
      text: 'Stretches to 250 %: the pallet takes a fifth less film. Ask for the film they use now, and weigh a pallet.',
    },
    {
      product: 7,
      text: 'Twelve cartons a minute with one operator. Spare parts lie in Cork. Two references in dairies.',
    },
  ],
  volume: 'Cartons by volume',
  volumeTerms: 'One size, one delivery.',
  rolls: 'Tape: 12 and one on top',
  quarter: 'Quarterly bonus',
  quarterTerms: 'Paid as a credit note once every invoice of the quarter is paid.',
  terms: '45 days after the invoice. Call-off orders against a yearly volume; pallets are exchanged.',
  agreed: 'Yearly volume of 4 000 rolls, agreed in spring',
  ended: 'Price of the trial run',
  head: 'Patrick Dunne',
  headEmail: 'patrick@balticboard.example',
  offerTitle: 'Cartons for the new line',
  why: 'They move the whole second line to us if the price holds for a year. A rival has offered 13 % less; the volume doubles.',
}
