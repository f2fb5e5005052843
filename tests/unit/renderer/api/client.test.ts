// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { call, callOrThrow, FailureError } from '../../../../renderer/api/client.ts'
import { type FakeBridge, installFakeBridge } from '../../../support/fake-bridge.ts'

let bridge: FakeBridge
beforeEach(() => {
  bridge = installFakeBridge()
})

describe('a call', () => {
  it('crosses the bridge as JSON and comes back as a reply', async () => {
    bridge.answer = ({ input }) => ({ ok: true, value: { value: input, at: 'now' } })
    const reply = await call('drafts.get', { key: 'k' })
    expect(reply).toEqual({ ok: true, value: { value: { key: 'k' }, at: 'now' } })
    expect(bridge.asked.map(({ name }) => name)).toEqual(['drafts.get'])
  })

  it('has an id of its own each time', async () => {
    await Promise.all([call('drafts.get', { key: 'a' }), call('drafts.get', { key: 'b' })])
    expect(new Set(bridge.asked.map(({ callId }) => callId)).size).toBe(2)
  })

  it('hears only its own progress', async () => {
    const heard: number[] = []
    bridge.answer = ({ callId }) => {
      bridge.emit({ type: 'progress', callId, stage: 'pages', done: 1, total: 2 })
      bridge.emit({ type: 'progress', callId: 'another', stage: 'pages', done: 9, total: 9 })
      return { ok: true, value: null }
    }
    await call('vault.verify', {}, { onProgress: ({ done }) => heard.push(done) })
    expect(heard).toEqual([1])
  })

  it('is given up by its signal, by name', async () => {
    const controller = new AbortController()
    bridge.answer = async () => {
      controller.abort()
      return { ok: false, code: 'core.cancelled', params: {} }
    }
    const reply = await call('vault.verify', {}, { signal: controller.signal })
    expect(reply.ok).toBe(false)
    expect(bridge.cancelled).toEqual([bridge.asked[0]?.callId])
  })

  it('never rejects: a bridge that breaks is a failure like any other', async () => {
    bridge.answer = () => Promise.reject(new Error('gone'))
    expect(await call('vault.state', {})).toMatchObject({ ok: false, code: 'core.unexpected' })
    await expect(callOrThrow('vault.state', {})).rejects.toBeInstanceOf(FailureError)
  })
})
