import { describe, expect, it } from 'vitest'
import { createGroupCommit } from './group-commit.ts'

interface Unit {
  readonly name: string
  readonly size: number
}

/** Commits that end when the test says so. */
function harness() {
  const groups: string[][] = []
  const ends: (() => void)[] = []
  const add = createGroupCommit<Unit>((units) => {
    groups.push(units.map(({ name }) => name))
    return new Promise((resolve) => ends.push(resolve))
  })
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  return {
    groups,
    add: (name: string, key = 'a', size = 1) => add(key, { name, size }),
    turn,
    end: async () => {
      ends.shift()?.()
      await turn()
    },
  }
}

describe('createGroupCommit', () => {
  it('commits what comes together together, and what comes meanwhile next', async () => {
    const { groups, add, turn, end } = harness()
    add('1')
    add('2')
    await turn()
    add('3')
    add('4')
    expect(groups).toEqual([['1', '2']])
    await end()
    expect(groups).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    await end()
    add('5')
    await turn()
    expect(groups.at(-1)).toEqual(['5'])
  })

  it('leaves nobody waiting who comes the moment before was settled', async () => {
    let done = 0
    const add = createGroupCommit<{ size: number; settle: () => void }>(async (units) => {
      for (const { settle } of units) settle()
    }, 2)
    const commit = () => new Promise<void>((settle) => add('a', { size: 1, settle }))
    for (let turn = 0; turn < 20; turn++) {
      await commit()
      for (let ticks = 0; ticks < turn % 5; ticks++) await Promise.resolve()
      done++
    }
    expect(done).toBe(20)
  })

  it('lets another key go at once', async () => {
    const { groups, add, turn } = harness()
    add('1')
    await turn()
    add('2', 'b')
    await turn()
    expect(groups).toEqual([['1'], ['2']])
  })

  it('fills a group no further than it may, and takes a larger unit alone', async () => {
    const { groups, add, turn, end } = harness()
    add('1', 'a', 1_500)
    add('2', 'a', 600)
    add('3', 'a', 9_000)
    await turn()
    await end()
    await end()
    expect(groups).toEqual([['1'], ['2'], ['3']])
  })
})
