import type { CashWords } from './cash-words.ts'

const four = (count: number) => String(count).padStart(4, '0')

export const en: CashWords = {
  freight: 'Freight and handling',
  rivals: ['Norpack', 'Delta Board', 'CartonLine'],
  orderNumber: (n) => `SO-${four(n)}`,
  invoiceNumber: (n) => `INV-${four(n)}`,
  deliveryNumber: (n) => `DN-${four(n)}`,
  actNumber: (n) => `ACT-${four(n)}`,
  creditNumber: (n) => `CN-${four(n)}`,
  contractTitles: [
    'Yearly supply of packaging',
    'Service of the packing line',
    'Framework agreement on volumes',
  ],
  contractTerms: 'Prices hold for six months; pallets are exchanged; samples are free of charge.',
  paperPlace: 'Grey binder, shelf 2',
  ours: [
    'Keep two weeks of stock for this client',
    'Service visit to the packing line',
    'Send the price review for the next quarter',
    'Deliver the sample series',
  ],
  theirs: [
    'Send the forecast of volumes for the quarter',
    'Pay the second instalment',
    'Return the pallets',
    'Name the approved artwork',
  ],
  actNotes: [
    'Corners crushed on two pallets; photos are in the dossier.',
    'Fewer cartons than on the delivery note, counted with the storekeeper.',
    'Print register off by two millimetres.',
  ],
  remedies: [
    'Edge protectors on every pallet from now on.',
    'The carrier counts at loading and signs.',
    'First sheet is signed before the run.',
  ],
  creditReason: 'Goods given back',
  dispute: 'The client says that one pallet is missing.',
  tenders: [
    {
      title: 'Packaging for the dairy programme, two years',
      place: 'Public procurement portal',
      deciders: 'Purchasing committee of five',
    },
    {
      title: 'Three case erectors with service',
      place: 'Invitation by letter',
      deciders: 'Technical director and finance',
    },
    {
      title: 'Printed cartons, spring campaign',
      place: 'Buyer’s own platform',
      deciders: 'Head of purchasing',
    },
  ],
  criteria: 'Price 60, delivery in time 25, references 15.',
  calls: [
    'Spoke to accounts: the invoice lies with the director for signature.',
    'They pay on Thursday, they say.',
    'Sent the statement of account again.',
  ],
}
