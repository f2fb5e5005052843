import { en } from './en.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'

export const pricingWords = { en, th, ru } as const
