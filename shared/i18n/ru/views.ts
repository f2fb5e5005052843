import type { views as source } from '../en/views.ts'
import type { Messages } from '../messages.ts'

export const views: Messages<typeof source> = {
  button: 'Виды',
  none: 'Сохранённых видов ещё нет. Настройте фильтр, столбцы и порядок и дайте им название.',
  name: 'Сохранить этот вид как',
  saved: (name) => `${name} — сохранено.`,
  remove: (name) => `Убрать вид: ${name}`,
  trashed: 'Вид — в корзине.',
  errors: {
    nameEmpty: () => 'Дайте виду название.',
  },
}
