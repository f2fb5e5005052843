import { en } from './en.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'

export const cashWords = { en, th, ru } as const
