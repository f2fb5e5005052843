import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where the window was, in screen points. */
export type WindowPlace = Rectangle & { readonly isMaximized: boolean }

export const smallest = { width: 960, height: 600 } as const
const usual = { width: 1280, height: 800 } as const
/** So much of the title bar must lie on a screen for the window to be moved by hand. */
const grip = 80

/** The remembered place; null where there is none or it can't be read. */
export function readPlace(path: string): WindowPlace | null {
  try {
    return existsSync(path) ? parsePlace(readFileSync(path, 'utf8')) : null
  } catch {
    return null
  }
}

function parsePlace(json: string): WindowPlace | null {
  const { x, y, width, height, isMaximized } = JSON.parse(json)
  const isPlace = [x, y, width, height].every(Number.isFinite)
  return isPlace ? { x, y, width, height, isMaximized: isMaximized === true } : null
}

/** Remembers the place; a place that can't be written is not worth a word. */
export function writePlace(path: string, place: WindowPlace): void {
  try {
    writeFileSync(`${path}.partial`, JSON.stringify(place))
    renameSync(`${path}.partial`, path)
  } catch {
    // The window opens in the usual place next time.
  }
}

/** Bounds that fit today's screens: the remembered ones where the window can be seen, else the usual ones. */
export function fittingBounds(
  place: WindowPlace | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> {
  const area = place === null ? undefined : workAreas.find((candidate) => isReachable(place, candidate))
  if (place === null || area === undefined) return usual
  const width = Math.max(smallest.width, Math.min(place.width, area.width))
  const height = Math.max(smallest.height, Math.min(place.height, area.height))
  return {
    x: Math.round(place.x),
    y: Math.round(place.y),
    width: Math.round(width),
    height: Math.round(height),
  }
}

function isReachable(place: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x)
  return overlap >= grip && place.y >= area.y && place.y <= area.y + area.height - grip
}
