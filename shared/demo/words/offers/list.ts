import { en } from './en.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'

export const offerWords = { en, th, ru } as const
