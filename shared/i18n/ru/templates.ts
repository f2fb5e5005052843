import type { templates as source } from '../en/templates.ts'
import type { Messages } from '../messages.ts'

export const templates: Messages<typeof source> = {
  errors: {
    nameEmpty: () => 'Дайте название.',
    fileTooLarge: ({ limit }) => `Файл слишком велик: не больше ${Math.round(limit / 1_000_000)} МБ.`,
    notAPicture: () => 'Это не картинка PNG или JPEG.',
  },
}
