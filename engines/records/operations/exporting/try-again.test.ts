import { expect, it } from 'vitest'
import { tryAgain } from './try-again.ts'

/** Fails so many times, then works. */
function stumbling(times: number) {
  const stumbles: string[] = []
  const end = new AbortController()
  let runs = 0
  const work = async () => {
    runs += 1
    if (runs <= times) throw new Error(`stumble ${runs}`)
  }
  const again = (pauses: readonly number[]) =>
    tryAgain(work, { pauses, signal: end.signal, stumbled: (error) => stumbles.push(String(error)) })
  return { again, stumbles, end, runs: () => runs }
}

it('works at last', async () => {
  const { again, stumbles, runs } = stumbling(2)
  await again([1, 1])
  expect([runs(), stumbles]).toEqual([3, ['Error: stumble 1', 'Error: stumble 2']])
})

it('gives up with the last error', async () => {
  const { again, runs } = stumbling(9)
  await expect(again([1, 1])).rejects.toThrow('stumble 3')
  expect(runs()).toBe(3)
})

it('is ended while it waits', async () => {
  const { again, end, runs } = stumbling(9)
  const ended = again([3_600_000])
  end.abort()
  await ended
  expect(runs()).toBe(1)
})
