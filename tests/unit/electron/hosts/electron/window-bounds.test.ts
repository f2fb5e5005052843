import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { fittingBounds, readPlace, writePlace } from '../../../../../electron/hosts/electron/window-bounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'keybook-place-'))
const path = join(folder, 'window.json')
afterEach(() => rmSync(path, { force: true }))

const left = { x: 0, y: 0, width: 1920, height: 1040 }
const right = { x: 1920, y: 100, width: 1280, height: 720 }
const place = { x: 100, y: 50, width: 1400, height: 900, isMaximized: false }

test('without a remembered place the window has its usual size where the system puts it', () => {
  expect(fittingBounds(null, [left])).toEqual({ width: 1280, height: 800 })
})

test('the window opens where it was', () => {
  expect(fittingBounds(place, [left])).toEqual({ x: 100, y: 50, width: 1400, height: 900 })
})

test('the window of a screen that is gone opens in the usual place', () => {
  const far = { ...place, x: 2500, y: 120 }
  expect(fittingBounds(far, [left, right])).toMatchObject({ x: 2500 })
  expect(fittingBounds(far, [left])).toEqual({ width: 1280, height: 800 })
})

test('a title bar above or below the screen could not be caught', () => {
  expect(fittingBounds({ ...place, y: -20 }, [left])).not.toHaveProperty('y')
  expect(fittingBounds({ ...place, y: 1000 }, [left])).not.toHaveProperty('y')
  expect(fittingBounds({ ...place, x: 1900 }, [left])).not.toHaveProperty('x')
})

test('the window is no larger than its screen and no smaller than the page needs', () => {
  const giant = { ...place, x: 1950, y: 120, width: 4000, height: 3000 }
  expect(fittingBounds(giant, [left, right])).toMatchObject({ width: 1280, height: 720 })
  expect(fittingBounds({ ...place, width: 200, height: 90 }, [left])).toMatchObject({
    width: 960,
    height: 600,
  })
})

test('a place is kept and read again, without leaving a half-written file', () => {
  writePlace(path, place)
  expect(readPlace(path)).toEqual(place)
  expect(readdirSync(folder)).toEqual(['window.json'])
})

test.each(['', 'null', '{"x":1}', '{"x":"1","y":2,"width":3,"height":4}'])('%j is no place', (content) => {
  writeFileSync(path, content)
  expect(readPlace(path)).toBeNull()
})

test('a place that can’t be read or written stops nothing', () => {
  expect(readPlace(join(folder, 'nowhere.json'))).toBeNull()
  expect(() => writePlace(join(folder, 'missing', 'window.json'), place)).not.toThrow()
})
