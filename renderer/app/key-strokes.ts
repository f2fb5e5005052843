/** A key press as it is compared with an action's keys: 'mod+shift+P', 'g', '?'. */
export type Press = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The Latin key of a press. Thai and Russian layouts give other letters for the same key, so for letters the
 * place on the keyboard counts wherever the letter itself is not Latin.
 */
function latinKey(press: Press): string {
  const isLatin = press.key.length > 1 || /^[\u0020-\u007e]$/.test(press.key)
  if (isLatin) return press.key
  const letter = /^Key([A-Z])$/.exec(press.code)
  if (letter?.[1] !== undefined) return letter[1].toLowerCase()
  const signs: Readonly<Record<string, string>> = { Slash: press.shiftKey ? '?' : '/', Comma: ',' }
  return signs[press.code] ?? press.key
}

export function strokeOf(press: Press): string {
  const key = latinKey(press)
  const isMod = press.ctrlKey || press.metaKey
  const named = key === ',' && isMod ? 'comma' : key
  // The shift in '?' belongs to the sign itself.
  const hasShift = press.shiftKey && (isMod || /^[a-z]$/i.test(key))
  const parts = [isMod ? 'mod' : '', press.altKey ? 'alt' : '', hasShift ? 'shift' : '']
  const letter = named.length === 1 ? (isMod ? named.toUpperCase() : named.toLowerCase()) : named
  return [...parts.filter((part) => part !== ''), letter].join('+')
}

/** Whether the focus is where typing writes, so that letters are not commands and Ctrl+Z belongs to the field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  const notText = ['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color']
  return target instanceof HTMLInputElement && !notText.includes(target.type)
}
