import type { MessageQuery, MessageSummary } from '@kangcheng/exchange/contract'
import { describe, expect, it } from 'vitest'
import { createRetryAll, type Fate } from './retry-all.ts'

const letter = (id: number): MessageSummary => ({
  ...{ feed: 'lis', id: String(id).padStart(4, '0'), control: `C${id}`, kind: 'ORU^R01', state: 'dead' },
  ...{ received: '2026-11-22T00:00:00Z', bytes: 1, faults: [] },
})

/** Letters as the server gives them: newest first, behind `before`. */
function served(count: number) {
  const all = Array.from({ length: count }, (_, at) => letter(count - at))
  return async ({ before, count: most = 50 }: MessageQuery) =>
    all.filter(({ id }) => before === undefined || id < before).slice(0, most)
}

describe('retry of many dead letters', () => {
  it('asks for each once, over all pages, though some stay dead', async () => {
    const asked: string[] = []
    const room = createRetryAll()
    const retry = async ({ id }: { id: string }): Promise<Fate> => {
      asked.push(id)
      return Number(id) % 10 === 0 ? 'dead' : 'stored'
    }
    await room.start({ feed: 'lis' }, { list: served(450), retry }, 450)
    expect(new Set(asked).size).toBe(450)
    expect(room.now()).toMatchObject({ phase: 'done', total: 450, looked: 450, stored: 405, dead: 45, gone: 0 })
  })
  it('passes over what somebody else has handled', async () => {
    const room = createRetryAll()
    await room.start({ feed: 'lis' }, { list: served(3), retry: async () => 'gone' })
    expect(room.now()).toMatchObject({ phase: 'done', looked: 3, gone: 3 })
  })
  it('ends at what is no answer, and keeps its counts', async () => {
    const room = createRetryAll()
    const retry = async ({ id }: { id: string }): Promise<Fate> => {
      if (id === '0002') throw new Error('unreachable')
      return 'stored'
    }
    await room.start({ feed: 'lis' }, { list: served(4), retry })
    expect(room.now()).toMatchObject({ phase: 'failed', stored: 2, problem: new Error('unreachable') })
  })
  it('asks for no more once it is stopped', async () => {
    const room = createRetryAll()
    const asked: string[] = []
    const retry = async ({ id }: { id: string }): Promise<Fate> => {
      asked.push(id)
      if (asked.length === 2) room.stop()
      return 'stored'
    }
    await room.start({ feed: 'lis' }, { list: served(9), retry })
    expect(asked).toHaveLength(2)
    expect(room.now()).toMatchObject({ phase: 'stopped' })
  })
})
