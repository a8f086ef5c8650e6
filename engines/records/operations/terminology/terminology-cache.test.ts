import { describe, expect, it } from 'vitest'
import type { CodeSystem } from '../../rules/terminology/code-system.ts'
import { createTerminologyCache } from './terminology-cache.ts'

const system = (url: string): CodeSystem => ({ url, caseSensitive: true, content: 'complete', concepts: new Map() })

describe('what a process remembers', () => {
  it('is loaded once, however many ask', async () => {
    const cache = createTerminologyCache(100)
    let loads = 0
    const load = async () => {
      loads++
      return system('a')
    }
    const all = await Promise.all([cache.held('a', 10, load), cache.held('a', 10, load)])
    expect(loads).toBe(1)
    expect(all[0]).toBe(all[1])
  })

  it('is bounded: what was asked for longest ago goes', async () => {
    const cache = createTerminologyCache(100)
    const loaded: string[] = []
    const ask = (id: string, size: number) =>
      cache.held(id, size, async () => {
        loaded.push(id)
        return system(id)
      })
    await ask('a', 40)
    await ask('b', 40)
    await ask('a', 40)
    await ask('c', 40)
    expect(cache.size).toBe(80)
    await ask('a', 40)
    await ask('b', 40)
    expect(loaded).toEqual(['a', 'b', 'c', 'b'])
    await ask('larger than all', 500)
    expect(cache.size).toBe(500)
  })

  it('does not remember a failure', async () => {
    const cache = createTerminologyCache(100)
    await expect(cache.held('a', 1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(cache.size).toBe(0)
    expect(await cache.held('a', 1, async () => system('a'))).toMatchObject({ url: 'a' })
    await expect(cache.heads(0, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await cache.heads(1, async () => [])).toEqual([])
  })

  it('asks for the heads anew after a while, and after a change', async () => {
    const cache = createTerminologyCache(100)
    let loads = 0
    const load = async () => {
      loads++
      return []
    }
    await cache.heads(1_000, load)
    await cache.heads(2_900, load)
    expect(loads).toBe(1)
    await cache.heads(3_000, load)
    cache.forgetHeads()
    await cache.heads(3_001, load)
    expect(loads).toBe(3)
  })
})
