/** Letters are kept no longer than this where the field does not come, in milliseconds. */
const longestMs = 10_000

let kept = ''
let end = () => {}

/** The text after one more key; null: the user thought better of it. Keys that write nothing leave it as it is. */
function textAfter(text: string, key: string): string | null {
  if (key === 'Escape') return null
  if (key === 'Backspace') return [...text].slice(0, -1).join('')
  return [...key].length === 1 ? text + key : text
}

/**
 * Keeps what is typed from now on for a field that is about to open, so that nobody has to wait for it; until the field
 * takes it, another one is typed into, Escape, or a click. isField: whether typing there writes.
 */
export function keepTyping(isField: (target: EventTarget | null) => boolean): void {
  end()
  kept = ''
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isField(event.target)) return end()
    // Neither another action nor what has the focus may answer to it.
    event.preventDefault()
    event.stopImmediatePropagation()
    const text = textAfter(kept, event.key)
    if (text === null) end()
    else kept = text
  }
  const timer = window.setTimeout(() => end(), longestMs)
  const forget = () => end()
  window.addEventListener('keydown', press, true)
  window.addEventListener('pointerdown', forget, true)
  end = () => {
    window.clearTimeout(timer)
    window.removeEventListener('keydown', press, true)
    window.removeEventListener('pointerdown', forget, true)
    kept = ''
    end = () => {}
  }
}

/** What was typed since keepTyping, for the field that has the focus now; '' where nothing was. Kept no longer. */
export function takeTyped(): string {
  const text = kept
  end()
  return text
}
