import { expect, it } from 'vitest'
import { createTurns } from './turns.ts'

it('lets so many go on together, the others in their order, and also after one that failed', async () => {
  const inTurn = createTurns(2)
  const begun: number[] = []
  const ends = new Map<number, (fails?: boolean) => void>()
  const works = [0, 1, 2, 3].map((number) =>
    inTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(number)
          ends.set(number, (fails) => (fails ? reject(new Error('failed')) : resolve(number)))
        }),
    ),
  )
  const settled = Promise.allSettled(works)
  expect(begun).toEqual([0, 1])
  ends.get(1)?.(true)
  await works[1]?.catch(() => {})
  await Promise.resolve()
  expect(begun).toEqual([0, 1, 2])
  ends.get(2)?.()
  await works[2]
  await Promise.resolve()
  expect(begun).toEqual([0, 1, 2, 3])
  for (const number of [0, 3]) ends.get(number)?.()
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
})
