import { expect, it } from 'vitest'
import { importState } from './import-state.ts'

const movedAt = new Date('2024-01-01T00:00:00Z')
const later = (seconds: number) => new Date(movedAt.getTime() + seconds * 1_000)

it.each([
  { finishedAt: null, seconds: 0, state: 'running' },
  { finishedAt: null, seconds: 19, state: 'running' },
  { finishedAt: null, seconds: 20, state: 'waiting' },
  { finishedAt: movedAt, seconds: 1, state: 'done' },
  { finishedAt: movedAt, seconds: 86_400, state: 'done' },
])('is $state $seconds seconds after its last line, finished at $finishedAt', ({ finishedAt, seconds, state }) => {
  expect(importState({ finishedAt, movedAt }, later(seconds))).toBe(state)
})
