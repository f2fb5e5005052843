import type { Language } from '../../../contract/settings.ts'

/** Where the sample's user lives and where the clients lie, and the week as it usually begins. */
export type TravelWords = {
  /** The first is where days begin. */
  readonly places: readonly { readonly name: string; readonly address: string }[]
  readonly template: string
  readonly calls: string
  readonly desk: string
}

export const travelWords: Readonly<Record<Language, TravelWords>> = {
  en: {
    places: [
      { name: 'Home', address: '12 Mill Lane' },
      { name: 'Centre', address: 'Market Square' },
      { name: 'Harbour', address: 'Quay Road' },
      { name: 'North park', address: 'Northern Industrial Park' },
      { name: 'Airport', address: 'Airport Business Park' },
    ],
    template: 'An ordinary week',
    calls: 'Calls to clients',
    desk: 'Offers and letters',
  },
  ru: {
    places: [
      { name: 'Дом', address: 'ул. Мельничная, 12' },
      { name: 'Центр', address: 'Торговая площадь' },
      { name: 'Порт', address: 'Набережная' },
      { name: 'Северная промзона', address: 'Северное шоссе' },
      { name: 'Аэропорт', address: 'Технопарк у аэропорта' },
    ],
    template: 'Обычная неделя',
    calls: 'Звонки клиентам',
    desk: 'Предложения и письма',
  },
  th: {
    places: [
      { name: 'บ้าน', address: 'ซอยโรงสี 12' },
      { name: 'ใจกลางเมือง', address: 'ตลาดกลาง' },
      { name: 'ท่าเรือ', address: 'ถนนท่าเรือ' },
      { name: 'นิคมเหนือ', address: 'นิคมอุตสาหกรรมฝั่งเหนือ' },
      { name: 'สนามบิน', address: 'ย่านธุรกิจสนามบิน' },
    ],
    template: 'สัปดาห์ปกติ',
    calls: 'โทรหาลูกค้า',
    desk: 'ใบเสนอราคาและจดหมาย',
  },
}
