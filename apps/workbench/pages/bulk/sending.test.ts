import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Taken } from './import-rules.ts'
import { createSending } from './sending.ts'

const guards = new Set<unknown>()
beforeEach(() => {
  guards.clear()
  vi.stubGlobal('addEventListener', (event: string, guard: unknown) => event === 'beforeunload' && guards.add(guard))
  vi.stubGlobal('removeEventListener', (_event: string, guard: unknown) => guards.delete(guard))
})
afterEach(() => vi.unstubAllGlobals())

const TAKEN: Taken = { lines: 1, newLines: 1, refused: 0 }
const [ONE, TWO] = [new File([], 'one.ndjson'), new File([], 'two.ndjson')]

/** A server that answers when it is told to, and the files that reached it. */
function openSending() {
  const reached: ({ name: string; share: (share: number) => void } & PromiseWithResolvers<Taken>)[] = []
  const sending = createSending()
  const add = (...files: readonly File[]) =>
    sending.add(files, ({ name }, share) => {
      const answer = Promise.withResolvers<Taken>()
      reached.push({ name, share, ...answer })
      return { done: answer.promise, stop: () => answer.reject(new Error('stopped')) }
    })
  const states = () => sending.now().map(({ name, state }) => `${name} ${state}`)
  const come = (expected: readonly string[]) => vi.waitFor(() => expect(states()).toEqual(expected))
  return { sending, add, reached, states, come }
}

it('sends one file after another, and tells of each how far it is', async () => {
  const { sending, add, reached, states, come } = openSending()
  const listener = vi.fn()
  sending.watch(listener)
  add(ONE, TWO)
  expect(states()).toEqual(['one.ndjson sending', 'two.ndjson queued'])
  reached[0]?.share(0.5)
  expect(sending.now()[0]?.share).toBe(0.5)
  expect(reached).toHaveLength(1)
  reached[0]?.resolve(TAKEN)
  await come(['one.ndjson done', 'two.ndjson sending'])
  expect(sending.now()[0]?.taken).toEqual(TAKEN)
  reached[1]?.resolve(TAKEN)
  await come(['one.ndjson done', 'two.ndjson done'])
  expect(listener).toHaveBeenCalled()
  add(TWO)
  expect(states()).toEqual(['two.ndjson sending'])
})

it('goes on with the next when one is refused, and with what is added meanwhile', async () => {
  const { sending, add, reached, come } = openSending()
  add(ONE)
  add(TWO)
  const refusal = new Error('refused')
  reached[0]?.reject(refusal)
  await come(['one.ndjson failed', 'two.ndjson sending'])
  expect(sending.now()[0]?.problem).toBe(refusal)
})

it('stops the one under way and forgets those that wait; another can be sent at once', async () => {
  const { sending, add, reached, states, come } = openSending()
  add(ONE, TWO)
  sending.stop()
  expect(states()).toEqual(['one.ndjson stopped'])
  add(TWO)
  await come(['two.ndjson sending'])
  expect(reached.map(({ name }) => name)).toEqual(['one.ndjson', 'two.ndjson'])
})

it('keeps the tab from being closed unasked only while something is under way', async () => {
  const { sending, add, reached, come } = openSending()
  expect(guards.size).toBe(0)
  add(ONE)
  expect(guards.size).toBe(1)
  reached[0]?.resolve(TAKEN)
  await come(['one.ndjson done'])
  expect(guards.size).toBe(0)
  add(ONE)
  sending.stop()
  expect(guards.size).toBe(0)
})

it('leaves nothing once it is told to forget, whatever comes back later', async () => {
  const { sending, add, reached, states, come } = openSending()
  add(ONE, TWO)
  sending.forget()
  expect([states(), guards.size]).toEqual([[], 0])
  await expect(reached[0]?.promise).rejects.toThrow('stopped')
  expect(states()).toEqual([])
  add(TWO)
  await come(['two.ndjson sending'])
})
