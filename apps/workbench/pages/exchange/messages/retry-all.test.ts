import type { RetriedLetters } from '@kangcheng/exchange/contract'
import { describe, expect, it } from 'vitest'
import { createRetryAll } from './retry-all.ts'

/** So many letters as the server takes them: in order, behind `after`; every tenth stays dead. */
function served(count: number, asked: string[] = []) {
  return async ({ after = '', most = 0 }: { after?: string; most?: number }): Promise<RetriedLetters> => {
    asked.push(after)
    const from = after === '' ? 0 : Number(after)
    const looked = Math.min(most, count - from)
    const dead = Math.floor((from + looked) / 10) - Math.floor(from / 10)
    const last = looked === most ? { last: String(from + looked) } : {}
    return { looked, stored: looked - dead, dead, gone: 0, ...last }
  }
}

describe('retry of many dead letters', () => {
  it('asks for page behind page, though some stay dead', async () => {
    const asked: string[] = []
    const room = createRetryAll()
    await room.start({ feed: 'lis' }, served(120, asked), 120)
    expect(asked).toEqual(['', '50', '100'])
    expect(room.now()).toMatchObject({ phase: 'done', total: 120, looked: 120, stored: 108, dead: 12, gone: 0 })
  })
  it('ends with a page that is full and the last', async () => {
    const room = createRetryAll()
    await room.start({ feed: 'lis' }, served(50))
    expect(room.now()).toMatchObject({ phase: 'done', looked: 50 })
  })
  it('ends at what is no answer, and keeps its counts', async () => {
    const room = createRetryAll()
    const page = served(120)
    await room.start({ feed: 'lis' }, async (wish) => {
      if (wish.after === '50') throw new Error('unreachable')
      return page(wish)
    })
    expect(room.now()).toMatchObject({ phase: 'failed', looked: 50, problem: new Error('unreachable') })
  })
  it('asks for no more once it is stopped', async () => {
    const room = createRetryAll()
    const asked: string[] = []
    const page = served(500, asked)
    await room.start({ feed: 'lis' }, async (wish) => {
      if (asked.length === 1) room.stop()
      return page(wish)
    })
    expect(asked).toHaveLength(2)
    expect(room.now()).toMatchObject({ phase: 'stopped' })
  })
})
