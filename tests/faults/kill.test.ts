import { expect, it } from 'vitest'
import { createRng } from '../../shared/base/rng.ts'
import { killWhileWriting } from './kill.ts'

it('a process killed while writing loses nothing that was acknowledged, and the book opens each time', async () => {
  const report = await killWhileWriting(8, createRng('kills').next)
  expect(report).toMatchObject({ kills: 8, lost: [], damagedPages: 0 })
  expect(report.acknowledged).toBeGreaterThan(8)
}, 120_000)
