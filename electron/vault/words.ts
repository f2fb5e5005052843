import { randomInt } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/english.js'

const count = 5

/** Five words drawn by chance from 2048: 55 bits, easy to remember and to type. */
export function randomWords(): string {
  return Array.from({ length: count }, () => wordlist[randomInt(wordlist.length)]).join(' ')
}
