import type { forecast as source } from '../en/forecast.ts'
import type { Messages } from '../messages.ts'

export const forecast: Messages<typeof source> = {
  title: 'Прогноз',
  seasons: { harvest: 'урожайный', lean: 'тощий', usual: 'обычный' },
  headline: (month, mean, low, high) => `${month}: около ${mean}, в 4 случаях из 5 — от ${low} до ${high}.`,
  nextLean: (month, mean) => `Ближайший тощий месяц — ${month}, около ${mean}.`,
  noLean: 'Тощих месяцев впереди не видно.',
  basis: (months, seasonal) => `Рассчитано по вашим доходам за ${months} мес.${seasonal}`,
  seasonal: ', с учётом найденных сезонов',
  chart: 'Доход по месяцам: что было и что вероятно',
  band: 'в 4 случаях из 5',
  expected: 'вероятнее всего',
  received: 'получено',
  needs: 'сколько нужно',
  table: 'Прогноз по месяцам',
  columns: {
    month: 'Месяц',
    season: 'Сезон',
    mean: 'Вероятно',
    low: 'От',
    high: 'До',
    known: 'Уже заработано',
    needs: 'Против нужд',
  },
  below: 'меньше, чем нужно',
  enough: 'хватает',
  patterns: 'Ваши сезоны',
  pattern: (month, season, times, years) => `${month}: ${season}, ${times} из ${years} лет`,
  empty: {
    title: 'Для прогноза нужна история',
    text: 'Полгода полученных комиссионных дают первый прогноз, два года показывают сезоны. Загрузите их или внесите по месяцам.',
  },
  setNeeds: 'Указать, сколько нужно в месяц',
  errors: {},
}
