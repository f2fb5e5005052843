import type { Page } from 'playwright-core'

export type Gesture =
  | { readonly kind: 'click'; readonly selector: string }
  | { readonly kind: 'go'; readonly selector: string; readonly path: string }
  | { readonly kind: 'type'; readonly selector: string; readonly text: string }

/**
 * Milliseconds from a gesture in the page to the paint that shows its effect: a text within an element that
 * was not there before. Reckoned in the page, so that the pipe to it does not count.
 */
export function gestureToPaint(
  page: Page,
  gesture: Gesture,
  shows: { readonly selector: string; readonly text: string },
): Promise<number> {
  return page.evaluate(
    async ({ gesture, shows, limitMs }) => {
      const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
      const isShown = () =>
        [...document.querySelectorAll(shows.selector)].some((e) =>
          // Not innerText: to tell what is rendered, it would lay out all that is out of sight, which no reader does.
          (e.textContent ?? '').includes(shows.text),
        )
      const target = document.querySelector<HTMLElement>(gesture.selector)
      if (target === null) throw new Error(`nothing to use: ${gesture.selector}`)
      const start = performance.now()
      if (gesture.kind === 'click') target.click()
      else if (gesture.kind === 'go') window.location.hash = `#${gesture.path}`
      else {
        const input = target as HTMLInputElement
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, gesture.text)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      while (!isShown()) {
        if (performance.now() - start > limitMs) throw new Error(`never shown: ${shows.text}`)
        await frame()
      }
      // The frame in which it stands is painted once the next one begins.
      await frame()
      return performance.now() - start
    },
    { gesture, shows, limitMs: 20_000 },
  )
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
