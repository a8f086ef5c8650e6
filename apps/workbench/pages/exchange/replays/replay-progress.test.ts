import type { ReplayState } from '@kangcheng/exchange/contract'
import { describe, expect, it } from 'vitest'
import { progressOf } from './replay-progress.ts'

const replay = (more: Partial<ReplayState> = {}): ReplayState => ({
  ...{ id: 'r', feed: 'lis', map: 'hl7v2-results', version: 2, state: 'running', total: 1000, written: 0, failed: 0 },
  ...{ messages: 100, started: '2026-11-22T04:00:00Z', moved: '2026-11-22T04:01:00Z', ...more },
})

describe('how far a replay is', () => {
  it('follows from its pace so far', () => {
    expect(progressOf(replay())).toEqual({ share: 0.1, minutes: 9 })
    expect(progressOf(replay({ messages: 999 }))).toEqual({ share: 0.999, minutes: 1 })
  })
  it('is no guess before the first step', () => {
    expect(progressOf(replay({ messages: 0, moved: '2026-11-22T04:00:00Z' }))).toEqual({ share: 0 })
  })
  it('is never more than all, and all of nothing', () => {
    expect(progressOf(replay({ messages: 1100 }))).toEqual({ share: 1, minutes: 0 })
    expect(progressOf(replay({ total: 0, messages: 0 }))).toEqual({ share: 1 })
  })
  it('is not shown of what has ended, or was not counted', () => {
    expect(progressOf(replay({ state: 'finished' }))).toBeUndefined()
    const { total: _, ...uncounted } = replay()
    expect(progressOf(uncounted)).toBeUndefined()
  })
})
