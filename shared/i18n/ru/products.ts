import type { products as source } from '../en/products.ts'
import type { Messages } from '../messages.ts'

export const products: Messages<typeof source> = {
  title: 'Прайс-лист',
  new: 'Новый товар',
  edit: 'Изменить товар',
  label: 'Товары',
  filter: 'Найти по названию, артикулу или группе',
  empty: { title: 'Товаров пока нет', text: 'Что записано здесь, попадает в предложение двумя нажатиями.' },
  noMatch: 'Таких товаров нет',
  saved: (name) => `${name} — сохранено.`,
  trash: 'В корзину',
  trashed: (name) => `${name} — в корзине.`,
  fields: {
    name: 'Название',
    sku: 'Артикул',
    groupName: 'Группа',
    unit: 'Единица',
    currency: 'Валюта',
    priceMinor: 'Цена',
    costMinor: 'Себестоимость (клиент не видит)',
    vatPpm: 'НДС',
    notes: 'К разговору',
    endsOn: 'Продаётся до',
    pricedFrom: 'Цена действует с',
  },
  notesHelp: 'Чем он хорош, что возражают клиенты и что им ответить. Это войдёт в справку перед встречей.',
  groups: 'Все группы',
  import: 'Загрузить цены',
  ended: (day) => `продавался до ${day}`,
  tabs: { label: 'Части карточки товара', product: 'Товар', prices: 'Цены' },
  errors: {
    nameEmpty: () => 'Укажите название товара.',
    priceNegative: () => 'Цена не может быть меньше нуля.',
  },
}
