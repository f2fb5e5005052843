import type { DocumentBody } from '../../shared/domain/templates/document.ts'
import { offerLine } from './hostile-offer.ts'
import type { TestBook } from './test-book.ts'

const names = [
  'Carton 400 × 300 × 200, printed in two colours, with handles',
  'กล่องกระดาษลูกฟูกพิมพ์สองสี พร้อมหูหิ้ว สำหรับสินค้าแช่แข็ง น้ำหนักไม่เกินสิบกิโลกรัม',
  'Короб из гофрокартона с двухцветной печатью и ручками, для замороженной продукции до 10 кг',
  'Stretch film 23 µm, 500 mm wide',
  'ฟิล์มยืดใสสำหรับพันพาเลท หนา 23 ไมครอน',
  'Плёнка стрейч, 23 мкм, ширина 500 мм',
] as const

const text = (value: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: value }],
})

const body: DocumentBody = {
  type: 'doc',
  content: [
    text('Thank you for the visit to your packing hall. This is what we offer for the coming year.'),
    text('ขอขอบคุณที่ให้โอกาสเราเข้าเยี่ยมชมโรงงาน เราขอเสนอราคาสำหรับปีหน้าดังรายการต่อไปนี้'),
    text('Благодарим за возможность увидеть ваш цех. Предлагаем на будущий год следующее.'),
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'What it comes to' }] },
    { type: 'priceTable' },
    text('Delivery within ten working days. ส่งมอบภายในสิบวันทำการ Поставка в течение десяти рабочих дней.'),
    { type: 'signatures' },
  ],
}

/** A proposal of 200 lines in three scripts, with discounts, options, alternatives and bundles. */
export async function longProposal(book: TestBook): Promise<string> {
  await book.call('settings.saveBook', {
    ownerName: 'Nora Whelan',
    ownerCompany: 'Whelan Packaging',
    ownerAddress: 'Cork',
    ownerEmail: 'nora@whelan.example',
  })
  const fields = { name: 'บริษัท ฮาร์เบอร์ ฟู้ดส์ จำกัด', city: 'Москва', currency: 'EUR' }
  const client = await book.call('clients.save', { id: null, fields })
  const { id } = await book.call('proposals.create', {
    clientId: client.id,
    language: 'en',
    templateId: null,
  })
  const lines = Array.from({ length: 200 }, (_, i) =>
    offerLine({
      kind: i % 40 === 10 ? 'bundle' : i % 40 === 11 || i % 40 === 12 ? 'part' : 'item',
      role: i % 25 === 20 ? 'optional' : i % 25 === 21 ? 'alternative' : 'counted',
      name: `${names[i % names.length]}`,
      description: i % 15 === 0 ? 'FSC certified; samples on request' : '',
      quantityMilli: (1 + (i % 17)) * 1_000,
      unitPriceMinor: 10_050 + i * 37,
      unitCostMinor: 7_000 + i * 31,
      discountPpm: i % 7 === 0 ? 50_000 : 0,
      vatPpm: i % 3 === 0 ? 100_000 : 200_000,
    }),
  )
  const adjustments = [
    { kind: 'discount' as const, label: '', amount: { type: 'share' as const, ppm: 30_000 }, vatPpm: null },
    {
      kind: 'charge' as const,
      label: 'Freight',
      amount: { type: 'sum' as const, minor: 45_000 },
      vatPpm: 200_000,
    },
  ]
  await book.call('proposals.save', { id, fields: { title: 'Packaging for 2027', body, adjustments }, lines })
  return id
}
