import { bullets, grid, heading, part, prices, signatures, steps, when, words } from '../../offer-parts.ts'
import type { OfferWords } from './offer-words.ts'

export const en: OfferWords = {
  blocks: [
    {
      name: 'Board for the cold store',
      topic: 'benefit',
      needs: ['cold store', 'frozen', 'soft'],
      content: [
        heading('A carton that stays stiff in the cold'),
        words(
          'The outer liner is sized against moisture. After 72 hours at +4 °C and 90 % humidity our carton keeps 85 % of its stacking strength; an ordinary one keeps about half.',
        ),
        bullets(
          'Tested with your own load before the first order',
          'No plastic coating: it goes into paper recycling',
        ),
      ],
    },
    {
      name: 'Deliveries twice a week',
      topic: 'benefit',
      needs: ['twice a week', 'store room', 'call-off'],
      content: [
        heading('Two deliveries a week from our stock'),
        words(
          'We keep four weeks of your volume in Cork and deliver on Tuesdays and Fridays. What you call off by noon is with you on the next of these days.',
        ),
      ],
    },
    {
      name: 'Away from plastic film',
      topic: 'benefit',
      needs: ['plastic', 'film', 'paper'],
      content: [
        heading('Paper instead of film'),
        words(
          'A paper wrap holds the pallet as firmly as film and runs on the machine you have. We bring two rolls and wrap ten pallets with you.',
        ),
      ],
    },
    {
      name: 'Reference: a dairy of your size',
      topic: 'reference',
      needs: ['breakage', 'complaint', 'cold store'],
      content: [
        words(
          'A dairy in Munster with two lines changed to this board last spring. Breakages in transit went from 2.1 % to 0.6 % within a quarter; its head of logistics will gladly tell you about it.',
        ),
      ],
    },
    {
      name: 'Payment and prompt-payment discount',
      topic: 'terms',
      needs: [],
      content: [
        bullets(
          'Payment within 30 days of the invoice; 2 % discount within 10 days',
          'Prices are net of VAT and include delivery from 5 pallets',
          'Goods remain ours until they are paid in full',
        ),
      ],
    },
    {
      name: 'About us',
      topic: 'about',
      needs: [],
      content: [
        words(
          '{own.company} has supplied food makers in Ireland with packaging and packing machines for fourteen years: one person to call, one who answers for it.',
        ),
      ],
    },
  ],
  former: {
    block: 4,
    content: [
      bullets(
        'Payment within 14 days of the invoice',
        'Prices are net of VAT; delivery is charged by the pallet',
        'Goods remain ours until they are paid in full',
      ),
    ],
  },
  templates: [
    {
      name: 'Offer after a talk',
      subject: '',
      validDays: 30,
      isDefault: true,
      content: [
        words('Dear {person.name},'),
        words('Thank you for the time you gave us. Here is what we can do for {client.name}.'),
        when('dossier.needs', 'filled', '', heading('What matters to you'), words('{dossier.needs}')),
        heading('What we offer'),
        prices,
        heading('Terms'),
        part(4),
        words('This offer holds until {proposal.validUntil}.'),
        when(
          'proposal.net',
          'atLeast',
          '50000',
          words('For an order of this size we set up the first run at your site without charge.'),
        ),
        words('I shall call you in a few days to hear what you think.'),
        words('Kind regards, {own.name}, {own.phone}'),
        signatures,
      ],
    },
    {
      name: 'Yearly contract with call-offs',
      subject: 'Packaging for the coming year',
      validDays: 45,
      isDefault: false,
      content: [
        words('Dear {person.name},'),
        words('As agreed, here is our offer for your yearly volume, called off as you need it.'),
        part(1),
        heading('Prices for the year'),
        prices,
        heading('How a call-off works'),
        steps(
          'You send the call-off by e-mail before noon.',
          'We confirm quantity and day within two hours.',
          'The driver takes empty pallets back.',
        ),
        grid(
          ['Yearly volume reached', 'Bonus'],
          ['from 80 %', '1 %'],
          ['from 100 %', '2.5 %'],
          ['from 120 %', '4 %'],
        ),
        part(4),
        part(5),
        signatures,
      ],
    },
    {
      name: 'Short offer for a repeat order',
      subject: 'Your repeat order',
      validDays: 14,
      isDefault: false,
      content: [
        words('Dear {person.name}, the same again, at today’s prices. A word from you is enough.'),
        prices,
        words('Valid until {proposal.validUntil}. Payment as before.'),
      ],
    },
  ],
  wordFile: 'Letterhead of the agency',
  titles: [
    'Cartons for the second line',
    'Packaging for the spring season',
    'Machines for the new hall',
    'Film and tape by call-off',
  ],
  reasonWon: 'Quality and two deliveries a week decided.',
  reasonLost: 'A rival was four per cent cheaper; the board was tied to its budget.',
}
