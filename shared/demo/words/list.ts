import type { Language } from '../../contract/settings.ts'
import type { DemoWords } from './demo-words.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'

export const demoWords: Readonly<Record<Language, DemoWords>> = { en, th, ru }
